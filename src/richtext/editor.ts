import {
  AlignFeature,
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  ChecklistFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { FieldAffectingData, TextFieldSingleValidation } from 'payload'
import { blocks as texts } from '../translations/index.js'
import { type BlockSlugs, contentBlocks, inlineImage, plainBlocks } from './blocks/index.js'
import { safeURL } from './sanitize/index.js'

type EditorOptions = {
  slugs: BlockSlugs
  /** The collections that exist, by the name that `slugs` uses. Default: all that `slugs` names. */
  has?: { [Name in keyof BlockSlugs]?: boolean }
  /** Hosts from which the embed block may show a frame. Default: `defaultEmbedHosts`. */
  embedHosts?: string[]
}

/**
 * The editor of a post's content: `{ type: 'richText', editor: contentEditor({ slugs }) }`.
 * A collection that does not exist takes its blocks and fields along. Nothing in it loads from elsewhere.
 */
export const contentEditor = ({
  slugs: named,
  has,
  embedHosts,
}: EditorOptions): ReturnType<typeof lexicalEditor> => {
  const slugs = existing({ slugs: named, has })
  const callout = lexicalEditor({
    features: [
      ...textFeatures(slugs),
      BlocksFeature({ blocks: plainBlocks({ slugs, embedHosts }), inlineBlocks: [inlineImage(slugs)] }),
      InlineToolbarFeature(),
      ChecklistFeature(),
    ],
  })
  return lexicalEditor({
    features: [
      ...textFeatures(slugs),
      BlocksFeature({
        blocks: contentBlocks({ slugs, embedHosts, editor: callout }),
        inlineBlocks: [inlineImage(slugs)],
      }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      // Payload reverses the order in place: a checklist before the other lists would take their shortcuts.
      ChecklistFeature(),
    ],
  })
}

const existing = ({ slugs, has }: Pick<EditorOptions, 'slugs' | 'has'>): BlockSlugs => ({
  certificates: slugs.certificates,
  roles: slugs.roles,
  groups: has?.groups === false ? undefined : slugs.groups,
  projects: has?.projects === false ? undefined : slugs.projects,
  partners: has?.partners === false ? undefined : slugs.partners,
  media: has?.media === false ? undefined : slugs.media,
  posts: has?.posts === false ? undefined : slugs.posts,
})

const textFeatures = ({ posts }: BlockSlugs) => [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4', 'h1', 'h5', 'h6'] }),
  BoldFeature(),
  ItalicFeature(),
  UnderlineFeature(),
  StrikethroughFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  InlineCodeFeature(),
  LinkFeature({
    enabledCollections: posts ? [posts] : [],
    fields: ({ defaultFields }) => [
      ...defaultFields.map(keepAddress),
      {
        name: 'title',
        type: 'text',
        label: texts.linkTitle,
        admin: { description: texts.linkTitleDescription },
      },
    ],
  }),
  BlockquoteFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  AlignFeature(),
  IndentFeature(),
  HorizontalRuleFeature(),
  EXPERIMENTAL_TableFeature(),
]

/** Payload's own hook percent-encodes relative addresses such as `../docs` as a whole, which breaks them. */
const keepAddress = (field: FieldAffectingData): FieldAffectingData =>
  field.name === 'url' && field.type === 'text' && !field.hasMany
    ? { ...field, hasMany: false, hooks: {}, validate: linkAddress }
    : field

const linkAddress: TextFieldSingleValidation = (value, { req, siblingData }) => {
  if (isInternal(siblingData)) return true
  return (typeof value === 'string' && safeURL(value) !== null) || texts.invalidLink(req)
}

const isInternal = (link: unknown): boolean =>
  typeof link === 'object' && link !== null && 'linkType' in link && link.linkType === 'internal'
