import type { CollectionConfig, UploadField } from 'payload'
import { panelParts } from '../../src/admin/index.js'
import { common, type Label, partners as texts } from '../../src/translations/index.js'
import { editedBy, publicWhere } from '../access/index.js'
import { address, fillSlug, slug, year } from '../fields/index.js'
import type { Resolved } from '../resolved.js'
import { keys, refreshAround, whenChanged } from '../upkeep/index.js'

/** Organizations that work with the community. */
export const partners = (resolved: Resolved): CollectionConfig => {
  const { slugs, permissions, has } = resolved
  return {
    slug: slugs.partners,
    labels: { singular: texts.singular, plural: texts.plural },
    admin: {
      useAsTitle: 'name',
      group: common.groupRecognition.text,
      description: texts.collection.text,
      defaultColumns: ['name', 'kinds', 'since', 'isListed', 'order'],
      listSearchableFields: ['name', 'slug', 'website'],
    },
    access: editedBy(permissions, publicWhere(permissions, { isListed: { equals: true } })),
    defaultSort: 'order',
    defaultPopulate: { name: true, slug: true, logo: true, website: true },
    hooks: {
      beforeValidate: [fillSlug({ from: 'name', collection: slugs.partners })],
      ...refreshAround({
        resolved,
        shows: whenChanged('name', 'slug', 'logo', 'website', 'description', 'kinds', 'order', 'isListed'),
        keysOf: ({ id }) => [keys.partners(), ...(id ? [keys.partner(String(id))] : [])],
      }),
    },
    fields: [
      { name: 'name', type: 'text', label: texts.name, localized: true, required: true },
      { name: 'description', type: 'textarea', label: common.description, localized: true },
      ...(has.media
        ? [
            {
              type: 'row' as const,
              fields: [
                logo({ name: 'logo', label: texts.logo, slugs }),
                logo({ name: 'logoDark', label: texts.logoDark, slugs }),
              ],
            },
          ]
        : []),
      {
        type: 'row',
        fields: [
          address({ name: 'website', label: common.website, width: '50%' }),
          address({ name: 'appStoreURL', label: texts.appStoreURL, width: '50%' }),
        ],
      },
      {
        name: 'isListed',
        type: 'checkbox',
        label: texts.isListed,
        defaultValue: true,
        admin: { position: 'sidebar', components: { Cell: panelParts.flagCell } },
      },
      {
        name: 'kinds',
        type: 'text',
        hasMany: true,
        label: texts.kinds,
        admin: {
          position: 'sidebar',
          description: texts.kindsDescription,
          components: { Cell: panelParts.listCell },
        },
      },
      year({ name: 'since', label: texts.since, admin: { position: 'sidebar' } }),
      {
        name: 'order',
        type: 'number',
        label: common.order,
        defaultValue: 0,
        index: true,
        admin: { position: 'sidebar', description: common.orderDescription },
      },
      slug(),
    ],
  }
}

const logo = ({
  name,
  label,
  slugs,
}: { name: string; label: Label } & Pick<Resolved, 'slugs'>): UploadField => ({
  name,
  type: 'upload',
  relationTo: slugs.media,
  label,
  admin: { width: '50%' },
})
