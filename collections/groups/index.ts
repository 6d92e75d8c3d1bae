import type { CollectionConfig } from 'payload'
import { common, groups as texts } from '../../src/translations/index.js'
import { editedBy, everybody } from '../access/index.js'
import { refuseToDeleteAwarded } from '../certificates/refuseToDeleteAwarded.js'
import { address, fillSlug, slug } from '../fields/index.js'
import type { Resolved } from '../resolved.js'

/** SIGs, user groups, committees, project teams. */
export const groups = ({ slugs, permissions, has }: Resolved): CollectionConfig => ({
  slug: slugs.groups,
  labels: { singular: texts.singular, plural: texts.plural },
  admin: {
    useAsTitle: 'name',
    group: common.groupRecognition.text,
    description: texts.collection.text,
    defaultColumns: ['name', 'kind', ...(has.projects ? ['project'] : []), 'order'],
    listSearchableFields: ['name', 'slug'],
  },
  access: editedBy(permissions, everybody),
  defaultSort: 'order',
  defaultPopulate: { name: true, slug: true, kind: true },
  hooks: {
    beforeValidate: [fillSlug({ from: 'name', collection: slugs.groups })],
    beforeDelete: [refuseToDeleteAwarded({ slugs, field: 'group' })],
  },
  fields: [
    { name: 'name', type: 'text', label: texts.name, localized: true, required: true },
    { name: 'description', type: 'textarea', label: common.description, localized: true },
    address({ name: 'website', label: common.website }),
    {
      name: 'kind',
      type: 'select',
      label: texts.kind,
      defaultValue: 'sig',
      admin: { position: 'sidebar' },
      options: [
        { value: 'sig', label: texts.kindSIG },
        { value: 'userGroup', label: texts.kindUserGroup },
        { value: 'committee', label: texts.kindCommittee },
        { value: 'team', label: texts.kindTeam },
      ],
    },
    ...(has.projects
      ? [
          {
            name: 'project',
            type: 'relationship' as const,
            relationTo: slugs.projects,
            label: texts.project,
            admin: { position: 'sidebar' as const },
          },
        ]
      : []),
    {
      name: 'order',
      type: 'number',
      label: common.order,
      defaultValue: 0,
      admin: { position: 'sidebar', description: common.orderDescription },
    },
    slug(),
  ],
})
