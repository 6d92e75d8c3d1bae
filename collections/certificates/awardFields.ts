import type { Field } from 'payload'
import { certificates as texts } from '../../src/translations/index.js'
import { derived } from '../access/index.js'
import { day, year } from '../fields/index.js'
import type { Resolved } from '../resolved.js'

/** Who, what for and when. */
export const awardFields = ({ slugs, has }: Resolved): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'person',
        type: 'relationship',
        relationTo: slugs.people,
        label: texts.person,
        index: true,
        maxDepth: 2,
        admin: { width: '50%' },
      },
      {
        name: 'role',
        type: 'relationship',
        relationTo: slugs.roles,
        label: texts.role,
        required: true,
        index: true,
        admin: { width: '30%' },
      },
      year({ name: 'year', label: texts.year, admin: { width: '20%', description: texts.yearDescription } }),
    ],
  },
  {
    type: 'row',
    fields: [
      ...(has.groups ? [relation({ name: 'group', to: slugs.groups, label: texts.group })] : []),
      ...(has.projects ? [relation({ name: 'project', to: slugs.projects, label: texts.project })] : []),
    ],
  },
  { name: 'citation', type: 'textarea', label: texts.citation, maxLength: 2000, localized: true },
  {
    type: 'row',
    fields: [
      { name: 'issuedAt', type: 'date', label: texts.issuedAt, admin: { width: '33%', date: day } },
      { name: 'startsAt', type: 'date', label: texts.startsAt, admin: { width: '33%', date: day } },
      { name: 'validUntil', type: 'date', label: texts.validUntil, admin: { width: '33%', date: day } },
    ],
  },
  {
    name: 'title',
    type: 'text',
    label: texts.title,
    access: derived,
    admin: { hidden: true },
  },
]

const relation = ({ name, to, label }: { name: string; to: string; label: typeof texts.group }): Field => ({
  name,
  type: 'relationship',
  relationTo: to,
  label,
  index: true,
  admin: { width: '50%' },
})
