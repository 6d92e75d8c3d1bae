import type { Block } from 'payload'
import { blocks as texts } from '../../translations/index.js'

/** The numbers of a year: what was counted, as of when, and who says so. */
export const stats = (): Block => ({
  slug: 'stats',
  interfaceName: 'LaurelStatsBlock',
  labels: { singular: texts.stats, plural: texts.statsPlural },
  admin: { group: texts.groupRecognition.text, disableBlockName: true },
  fields: [
    {
      name: 'items',
      type: 'array',
      interfaceName: 'LaurelStatsItems',
      label: texts.items,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'value',
              type: 'text',
              label: texts.value,
              admin: { width: '30%', description: texts.valueDescription },
            },
            { name: 'label', type: 'text', label: texts.statLabel, admin: { width: '35%' } },
            { name: 'note', type: 'text', label: texts.note, admin: { width: '35%' } },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'asOf',
          type: 'date',
          label: texts.asOf,
          admin: { width: '50%', date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
        },
        {
          name: 'source',
          type: 'text',
          label: texts.source,
          admin: { width: '50%', description: texts.sourceDescription },
        },
      ],
    },
  ],
})
