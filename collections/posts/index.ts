import type { CollectionConfig } from 'payload'
import { common, posts as texts } from '../../src/translations/index.js'
import { allowedTo, editedBy, publicWhere } from '../access/index.js'
import { fillSlug, slug } from '../fields/index.js'
import type { Resolved } from '../resolved.js'
import { contentFields } from './contentFields.js'
import { deriveOnSave } from './derived/deriveOnSave.js'
import { settleOnPublish, unsettleOnDelete } from './derived/settleOnPublish.js'
import { derivedFields } from './derivedFields.js'
import { keepFormerSlug } from './keepFormerSlug.js'
import { rememberPublishedLocale } from './publishedLocale.js'
import { sidebarFields } from './sidebarFields.js'
import { summaryFields } from './summaryFields.js'
import { withholdFromPublic } from './withholdFromPublic.js'

/** What the community publishes. */
export const posts = (resolved: Resolved): CollectionConfig => {
  const { slugs, permissions } = resolved
  return {
    slug: slugs.posts,
    labels: { singular: texts.singular, plural: texts.plural },
    admin: {
      useAsTitle: 'title',
      group: common.groupContent.text,
      description: texts.collection,
      defaultColumns: ['title', 'section', 'publishedAt', 'locales', '_status'],
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
    defaultPopulate: { title: true, slug: true, section: true, publishedAt: true, description: true, cover: true },
    forceSelect: { withheld: true },
    hooks: {
      beforeOperation: [rememberPublishedLocale],
      beforeValidate: [fillSlug({ from: 'title', collection: slugs.posts }), keepFormerSlug],
      beforeChange: [deriveOnSave(resolved)],
      afterChange: [settleOnPublish(resolved)],
      beforeRead: [withholdFromPublic(resolved)],
      afterDelete: [unsettleOnDelete(resolved)],
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
            fields: derivedFields(),
          },
        ],
      },
      slug(),
      ...sidebarFields(resolved),
    ],
  }
}

const previewOf = ({ preview }: Resolved): NonNullable<CollectionConfig['admin']>['preview'] =>
  preview && ((doc, { locale, req }) => (typeof doc.slug === 'string' ? preview({ slug: doc.slug, locale, req }) : null))
