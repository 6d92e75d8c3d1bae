import type { Block, Condition } from 'payload'
import { blocks as texts } from '../../translations/index.js'

const isListed: Condition = (_, sibling) => sibling?.from !== 'query'
const isQuery: Condition = (_, sibling) => sibling?.from === 'query'

/** Partners with their logos: chosen one by one, or all that are listed. */
export const partnerGrid = ({ partners }: { partners: string }): Block => ({
  slug: 'partnerGrid',
  interfaceName: 'LaurelPartnerGridBlock',
  labels: { singular: texts.partnerGrid.text, plural: texts.partnerGridPlural.text },
  admin: { group: texts.groupRecognition.text, disableBlockName: true },
  fields: [
    {
      name: 'from',
      type: 'radio',
      label: texts.from.text,
      defaultValue: 'listed',
      options: [
        { value: 'listed', label: texts.partnersListed.text },
        { value: 'query', label: texts.partnersQuery.text },
      ],
    },
    {
      name: 'partners',
      type: 'relationship',
      relationTo: partners,
      hasMany: true,
      label: texts.partners.text,
      admin: { condition: isListed },
    },
    {
      name: 'kind',
      type: 'text',
      label: texts.kind.text,
      admin: { condition: isQuery, description: texts.kindDescription },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'show',
          type: 'select',
          label: texts.show.text,
          defaultValue: 'both',
          admin: { width: '50%' },
          options: [
            { value: 'both', label: texts.showLogoAndName.text },
            { value: 'logo', label: texts.showLogo.text },
            { value: 'name', label: texts.showName.text },
          ],
        },
        {
          name: 'columns',
          type: 'number',
          label: texts.columns.text,
          min: 1,
          max: 12,
          defaultValue: 4,
          admin: { width: '50%' },
        },
      ],
    },
  ],
})
