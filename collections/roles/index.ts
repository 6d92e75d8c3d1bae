import type { CollectionConfig } from 'payload'
import { longestRoleName } from '../../src/identity/index.js'
import { common, roles as texts } from '../../src/translations/index.js'
import { editedBy, everybody } from '../access/index.js'
import { refuseToDeleteAwarded } from '../certificates/refuseToDeleteAwarded.js'
import { fillSlug, slug } from '../fields/index.js'
import type { Resolved } from '../resolved.js'
import { keys, refreshAround, whenChanged } from '../upkeep/index.js'
import { achievementTypes } from './achievementTypes.js'

/** What people can earn. */
export const roles = (resolved: Resolved): CollectionConfig => {
  const { slugs, permissions, has } = resolved
  const around = refreshAround({
    resolved,
    shows: whenChanged('name', 'plural', 'slug'),
    keysOf: ({ id }) => (id ? [keys.role(String(id))] : []),
  })
  return {
    slug: slugs.roles,
    labels: { singular: texts.singular, plural: texts.plural },
    admin: {
      useAsTitle: 'name',
      group: common.groupRecognition.text,
      description: texts.collection.text,
      defaultColumns: ['name', 'plural', 'rank', 'slug'],
      listSearchableFields: ['name', 'plural', 'slug'],
    },
    access: editedBy(permissions, everybody),
    defaultSort: '-rank',
    defaultPopulate: { name: true, plural: true, slug: true, rank: true, badge: true },
    hooks: {
      ...around,
      beforeValidate: [fillSlug({ from: 'name', collection: slugs.roles })],
      beforeDelete: [refuseToDeleteAwarded({ slugs, field: 'role' }), ...around.beforeDelete],
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            label: texts.name,
            localized: true,
            required: true,
            maxLength: longestRoleName,
          },
          {
            name: 'plural',
            type: 'text',
            label: texts.pluralName,
            localized: true,
            maxLength: longestRoleName,
            admin: { description: texts.pluralNameDescription },
          },
        ],
      },
      { name: 'description', type: 'textarea', label: common.description, localized: true },
      {
        name: 'criteria',
        type: 'textarea',
        label: texts.criteria,
        localized: true,
        admin: { description: texts.criteriaDescription },
      },
      {
        name: 'rank',
        type: 'number',
        label: texts.rank,
        defaultValue: 0,
        index: true,
        admin: { position: 'sidebar', description: texts.rankDescription },
      },
      ...(has.media
        ? [
            {
              name: 'badge',
              type: 'upload' as const,
              relationTo: slugs.media,
              label: texts.badge,
              admin: { position: 'sidebar' as const },
            },
          ]
        : []),
      {
        name: 'achievementType',
        type: 'select',
        label: texts.achievementType,
        options: achievementTypes,
        defaultValue: 'Award',
        admin: { position: 'sidebar', description: texts.achievementTypeDescription },
      },
      {
        name: 'certificates',
        type: 'join',
        collection: slugs.certificates,
        on: 'role',
        label: texts.certificates,
        defaultSort: '-year',
        defaultLimit: 10,
        maxDepth: 2,
        admin: { defaultColumns: ['title', 'person', 'year', 'status'], allowCreate: false },
      },
      slug(),
    ],
  }
}
