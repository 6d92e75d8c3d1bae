import type { Field } from 'payload'
import { people as texts } from '../../src/translations/index.js'
import { staffOnly } from '../access/index.js'
import type { Resolved } from '../resolved.js'

/** What only staff may know of a person. */
export const privateFields = ({ slugs, permissions }: Resolved): Field[] => [
  { name: 'email', type: 'email', label: texts.email, index: true, access: staffOnly(permissions) },
  {
    name: 'aliases',
    type: 'text',
    hasMany: true,
    label: texts.aliases,
    access: staffOnly(permissions),
    admin: { description: texts.aliasesDescription },
  },
  {
    name: 'notSameAs',
    type: 'relationship',
    relationTo: slugs.people,
    hasMany: true,
    label: texts.notSameAs,
    access: staffOnly(permissions),
    admin: { description: texts.notSameAsDescription },
  },
  {
    name: 'extra',
    type: 'json',
    label: texts.extra,
    access: staffOnly(permissions),
    admin: {
      readOnly: true,
      condition: ({ extra }) => Boolean(extra),
    },
  },
]
