import type { Root } from 'mdast'
import {
  build,
  type ImportFinding,
  idMaker,
  type LexicalNode,
  type MdastNode,
  mdastToLexical,
  mostRosterColumns,
  type RichText,
} from '../../richtext/index.js'
import { siteAddress } from '../parse/index.js'
import { type PlannedPost, planContent, type RosterNode } from '../plan/index.js'
import { type ImportWarning, say } from '../say.js'
import type { DocumentID } from './work.js'

const findingKeys = {
  'html-kept': 'htmlKept',
  'html-removed': 'htmlRemoved',
  'link-removed': 'linkRemoved',
  'link-empty': 'linkEmpty',
  'picture-removed': 'pictureRemoved',
  'embed-removed': 'embedRemoved',
  'comment-removed': 'commentRemoved',
  flattened: 'flattened',
} as const satisfies Record<ImportFinding['kind'], string>

/**
 * The body of a post as content of the editor, keys of the plan made documents by `idOf`. What could not be
 * kept as it was is told as warnings.
 */
export function contentOf({
  post,
  tree,
  idOf,
  embedHosts,
  ending,
}: {
  post: PlannedPost
  tree: Root
  idOf: (key: string) => DocumentID | undefined
  embedHosts?: string[]
  ending: readonly LexicalNode[]
}): { content: RichText; warnings: ImportWarning[] } {
  const makeID = idMaker(`roster:${post.path}`)
  const warnings: ImportWarning[] = []
  const { siteURL } = post
  const content = mdastToLexical({
    tree: planContent({ tree, rosters: post.rosters }),
    seed: post.path,
    embedHosts,
    ...(siteURL ? { address: (url: string) => siteAddress({ url, path: post.path, siteURL }) } : {}),
    media: (url) => idOf(post.media[url] ?? ''),
    custom: {
      laurelRoster: (node) => {
        if (!isRoster(node)) return []
        const fields = rosterFields({ node, idOf })
        return [build.block({ id: makeID('roster', fields), blockType: 'roster', fields })]
      },
    },
    report: ({ kind, line, text }) =>
      warnings.push({
        file: post.path,
        ...say({ key: findingKeys[kind], ...(line === null ? {} : { line }), values: { text } }),
      }),
  })
  const children = [...content.root.children, ...ending]
  return { content: ending.length ? build.richText(children) : content, warnings }
}

const isRoster = (node: MdastNode): node is MdastNode & RosterNode => node.type === 'laurelRoster'

function rosterFields({ node, idOf }: { node: RosterNode; idOf: (key: string) => DocumentID | undefined }) {
  const { layout, columns, show, byLogin, nameHeading, certificateHeading, linkText, linkNames } = node
  return {
    from: 'listed',
    certificates: node.certificates.flatMap((key) => idOf(key) ?? []),
    layout,
    columns: Math.min(columns, mostRosterColumns),
    show,
    ...(byLogin ? { byLogin: byLogin.flatMap((key) => idOf(key) ?? []) } : {}),
    ...(nameHeading ? { nameHeading } : {}),
    ...(certificateHeading ? { certificateHeading } : {}),
    ...(linkText ? { linkText } : {}),
    linkNames,
  }
}
