import type { Block } from 'payload'
import { blocks as texts } from '../../translations/index.js'
import { altFields, linkField, pictureFields, widthField } from './imageFields.js'

/** One picture, with what is said about it and how it stands on the page. */
export const image = ({ media }: { media?: string }): Block => ({
  slug: 'image',
  interfaceName: 'LaurelImageBlock',
  labels: { singular: texts.image.text, plural: texts.imagePlural.text },
  admin: { group: texts.groupMedia.text, disableBlockName: true },
  fields: [
    ...pictureFields({ media }),
    ...altFields(),
    { name: 'caption', type: 'text', label: texts.caption.text },
    {
      type: 'row',
      fields: [
        widthField(),
        {
          name: 'alignment',
          type: 'select',
          label: texts.alignment.text,
          admin: { width: '50%' },
          options: [
            { value: 'left', label: texts.alignLeft.text },
            { value: 'center', label: texts.alignCenter.text },
            { value: 'right', label: texts.alignRight.text },
          ],
        },
      ],
    },
    linkField(),
  ],
})

/** A small picture that stands among the words of a line: a badge, an icon, an avatar. */
export const inlineImage = ({ media }: { media?: string }): Block => ({
  slug: 'inlineImage',
  interfaceName: 'LaurelInlineImage',
  labels: { singular: texts.inlineImage.text, plural: texts.inlineImage.text },
  fields: [...pictureFields({ media }), ...altFields(), widthField()],
})
