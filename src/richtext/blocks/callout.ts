import type { Block, RichTextField } from 'payload'
import { blocks as texts } from '../../translations/index.js'

/** The styles of a callout; `details` is folded until a reader opens it. */
export const calloutStyles = ['note', 'tip', 'important', 'warning', 'caution', 'details'] as const

export type CalloutStyle = (typeof calloutStyles)[number]

/** A box that stands out from the text. */
export const callout = ({ editor }: { editor: RichTextField['editor'] }): Block => ({
  slug: 'callout',
  interfaceName: 'LaurelCalloutBlock',
  labels: { singular: texts.callout.text, plural: texts.calloutPlural.text },
  admin: { group: texts.groupText.text, disableBlockName: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'style',
          type: 'select',
          label: texts.style.text,
          defaultValue: 'note',
          admin: { width: '40%' },
          options: calloutStyles.map((value) => ({ value, label: labels[value] })),
        },
        {
          name: 'title',
          type: 'text',
          label: texts.calloutTitle.text,
          admin: { width: '60%', description: texts.calloutTitleDescription },
        },
      ],
    },
    { name: 'content', type: 'richText', label: texts.calloutContent.text, editor },
  ],
})

const labels = {
  note: texts.styleNote.text,
  tip: texts.styleTip.text,
  important: texts.styleImportant.text,
  warning: texts.styleWarning.text,
  caution: texts.styleCaution.text,
  details: texts.styleDetails.text,
}
