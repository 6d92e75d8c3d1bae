import type { Block, RichTextField } from 'payload'
import { blocks as texts } from '../../translations/index.js'

/** The styles of a callout; `details` is folded until a reader opens it. */
export const calloutStyles = ['note', 'tip', 'important', 'warning', 'caution', 'details'] as const

export type CalloutStyle = (typeof calloutStyles)[number]

/** A box that stands out from the text. */
export const callout = ({ editor }: { editor: RichTextField['editor'] }): Block => ({
  slug: 'callout',
  interfaceName: 'LaurelCalloutBlock',
  labels: { singular: texts.callout, plural: texts.calloutPlural },
  admin: { group: texts.groupText.text, disableBlockName: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'style',
          type: 'select',
          label: texts.style,
          defaultValue: 'note',
          admin: { width: '40%' },
          options: calloutStyles.map((value) => ({ value, label: labels[value] })),
        },
        {
          name: 'title',
          type: 'text',
          label: texts.calloutTitle,
          admin: { width: '60%', description: texts.calloutTitleDescription },
        },
      ],
    },
    { name: 'content', type: 'richText', label: texts.calloutContent, editor },
  ],
})

const labels = {
  note: texts.styleNote,
  tip: texts.styleTip,
  important: texts.styleImportant,
  warning: texts.styleWarning,
  caution: texts.styleCaution,
  details: texts.styleDetails,
}
