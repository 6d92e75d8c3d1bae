import type { CollectionConfig } from 'payload'
import { common, projects as texts } from '../../src/translations/index.js'
import { editedBy, everybody } from '../access/index.js'
import { refuseToDeleteAwarded } from '../certificates/refuseToDeleteAwarded.js'
import { address, day, fillSlug, slug } from '../fields/index.js'
import type { Resolved } from '../resolved.js'

/** The community's own projects. */
export const projects = ({ slugs, permissions }: Resolved): CollectionConfig => ({
  slug: slugs.projects,
  labels: { singular: texts.singular, plural: texts.plural },
  admin: {
    useAsTitle: 'name',
    group: common.groupRecognition.text,
    description: texts.collection.text,
    defaultColumns: ['name', 'foundation', 'maturity', 'acceptedAt'],
    listSearchableFields: ['name', 'slug', 'repository'],
  },
  access: editedBy(permissions, everybody),
  defaultSort: 'name',
  defaultPopulate: { name: true, slug: true, website: true },
  hooks: {
    beforeValidate: [fillSlug({ from: 'name', collection: slugs.projects })],
    beforeDelete: [refuseToDeleteAwarded({ slugs, field: 'project' })],
  },
  fields: [
    { name: 'name', type: 'text', label: texts.name, required: true, index: true },
    { name: 'description', type: 'textarea', label: common.description, localized: true },
    {
      type: 'row',
      fields: [
        address({ name: 'website', label: common.website, width: '50%' }),
        address({ name: 'repository', label: texts.repository, width: '50%' }),
      ],
    },
    {
      name: 'foundation',
      type: 'text',
      label: texts.foundation,
      admin: { position: 'sidebar', description: texts.foundationDescription },
    },
    {
      name: 'maturity',
      type: 'text',
      label: texts.maturity,
      admin: { position: 'sidebar', description: texts.maturityDescription },
    },
    { name: 'acceptedAt', type: 'date', label: texts.acceptedAt, admin: { position: 'sidebar', date: day } },
    slug(),
  ],
})
