import type { CollectionConfig } from 'payload'
import { common, posts as texts } from '../../src/translations/index.js'
import { allowedTo, editedBy, publicWhere } from '../access/index.js'
import { fillSlug, slug } from '../fields/index.js'
import type { Resolved } from '../resolved.js'
import { keys, refreshAround } from '../upkeep/index.js'
import { answerAsWritten } from './answerAsWritten.js'
import { contentFields } from './contentFields.js'
import { currentSave, rememberSave } from './currentSave.js'
import { dateFirstPublication } from './dateFirstPublication.js'
import { deriveOnSave } from './derived/deriveOnSave.js'
import { derivedFields } from './derivedFields.js'
import { keepFormerSlug } from './keepFormerSlug.js'
import { sidebarFields } from './sidebarFields.js'
import { summaryFields } from './summaryFields.js'
import { withholdFromPublic } from './withholdFromPublic.js'

/** What the community publishes. */
export const posts = (resolved: Resolved): CollectionConfig => {
  const { slugs, permissions, isLocalized } = resolved
  const around = refreshAround({ resolved, shows: changesPublic, keysOf })
  return {
    slug: slugs.posts,
    labels: { singular: texts.singular, plural: texts.plural },
    admin: {
      useAsTitle: 'title',
      group: common.groupContent.text,
      description: texts.collection.text,
      defaultColumns: ['title', 'section', 'publishedAt', ...(isLocalized ? ['locales'] : []), '_status'],
      listSearchableFields: ['title', 'slug', 'description'],
      preview: previewOf(resolved),
    },
    access: {
      ...editedBy(permissions, publicWhere(permissions, { _status: { equals: 'published' } })),
      readVersions: allowedTo(permissions.canReadDrafts),
    },
    versions: {
      maxPerDoc: 50,
      drafts: { autosave: { interval: 2000 }, schedulePublish: true },
    },
    defaultSort: '-publishedAt',
    defaultPopulate: {
      title: true,
      slug: true,
      section: true,
      publishedAt: true,
      description: true,
      cover: true,
    },
    forceSelect: { withheld: true },
    indexes: [{ fields: ['_status', 'publishedAt'] }],
    hooks: {
      beforeOperation: [rememberSave, answerAsWritten],
      beforeValidate: [
        fillSlug({ from: 'title', collection: slugs.posts, hasFormer: true }),
        keepFormerSlug(resolved),
      ],
      beforeChange: [dateFirstPublication, ...around.beforeChange, deriveOnSave(resolved)],
      afterChange: around.afterChange,
      beforeRead: [withholdFromPublic(resolved)],
      beforeDelete: around.beforeDelete,
      afterDelete: around.afterDelete,
    },
    fields: [
      {
        type: 'tabs',
        tabs: [
          { label: texts.tabContent, fields: contentFields(resolved) },
          { label: texts.tabSummary, fields: summaryFields(resolved) },
          {
            label: common.tabSource,
            description: common.tabSourceDescription,
            fields: derivedFields(resolved),
          },
        ],
      },
      ...sidebarFields(resolved),
      slug(),
    ],
  }
}

/** Whether a save changes what the public sees; drafts don't. */
const changesPublic: Parameters<typeof refreshAround>[0]['shows'] = ({ before, after, req }) =>
  !currentSave({ req, status: after._status }).isDraft &&
  [before?._status, after._status].some((status) => status !== 'draft')

const keysOf: Parameters<typeof refreshAround>[0]['keysOf'] = ({ id, slug }) => [
  ...(typeof slug === 'string' ? [keys.slug(slug)] : []),
  ...(id ? [keys.post(String(id))] : []),
]

const previewOf = ({ preview }: Resolved): NonNullable<CollectionConfig['admin']>['preview'] =>
  preview &&
  ((doc, { locale, req }) => (typeof doc.slug === 'string' ? preview({ slug: doc.slug, locale, req }) : null))
