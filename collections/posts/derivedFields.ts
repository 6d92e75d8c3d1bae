import type { Field } from 'payload'
import { panelParts } from '../../src/admin/index.js'
import { posts as texts } from '../../src/translations/index.js'
import { derived } from '../access/index.js'
import type { Resolved } from '../resolved.js'

/** What Laurel fills in: where a post came from, and its text ready to show. */
export const derivedFields = ({ isLocalized }: Resolved): Field[] => [
  {
    name: 'locales',
    type: 'text',
    hasMany: true,
    label: texts.locales,
    access: derived,
    admin: { hidden: !isLocalized, readOnly: true, components: { Cell: panelParts.listCell } },
  },
  {
    name: 'formerSlugs',
    type: 'text',
    hasMany: true,
    index: true,
    label: texts.formerSlugs,
    admin: { readOnly: true, description: texts.formerSlugsDescription },
  },
  {
    name: 'source',
    type: 'group',
    admin: { hideGutter: true },
    label: false,
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'path',
            type: 'text',
            label: texts.sourcePath,
            localized: true,
            index: true,
            admin: { readOnly: true, width: '50%' },
          },
          {
            name: 'sha256',
            type: 'text',
            label: texts.sourceSha256,
            localized: true,
            admin: { readOnly: true, width: '50%' },
          },
        ],
      },
    ],
  },
  readyText('html'),
  readyText('markdown'),
  { name: 'headings', type: 'json', localized: true, access: derived, admin: { hidden: true } },
  { name: 'withheld', type: 'json', hidden: true, access: derived, admin: { hidden: true } },
]

/** Payload takes 40,000 characters unless it is told: a long list of people has more. */
const longestText = 50_000_000

const readyText = (name: string): Field => ({
  name,
  type: 'textarea',
  maxLength: longestText,
  localized: true,
  access: derived,
  admin: { hidden: true },
})
