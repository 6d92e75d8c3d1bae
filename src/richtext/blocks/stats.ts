import type { Block } from 'payload'
import { blocks as texts } from '../../translations/index.js'

/** The numbers of a year: what was counted, as of when, and who says so. */
export const stats = (): Block => ({
  slug: 'stats',
  interfaceName: 'LaurelStatsBlock',
  labels: { singular: texts.stats.text, plural: texts.statsPlural.text },
  admin: { group: texts.groupRecognition.text, disableBlockName: true },
  fields: [
    {
      name: 'items',
      type: 'array',
      interfaceName: 'LaurelStatsItems',
      label: texts.items.text,
      labels: { singular: texts.item.text, plural: texts.items.text },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'value',
              type: 'text',
              label: texts.value.text,
              admin: { width: '30%', description: texts.valueDescription },
            },
            { name: 'label', type: 'text', label: texts.statLabel.text, admin: { width: '35%' } },
            { name: 'note', type: 'text', label: texts.note.text, admin: { width: '35%' } },
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
          label: texts.asOf.text,
          admin: { width: '50%', date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
        },
        {
          name: 'source',
          type: 'text',
          label: texts.source.text,
          admin: { width: '50%', description: texts.sourceDescription },
        },
      ],
    },
  ],
})
