import type { Block } from 'payload'
import { blocks as texts } from '../../translations/index.js'
import { altFields, linkField, pictureFields, widthField } from './imageFields.js'

/** One picture, with what is said about it and how it stands on the page. */
export const image = ({ media }: { media?: string }): Block => ({
  slug: 'image',
  interfaceName: 'LaurelImageBlock',
  labels: { singular: texts.image, plural: texts.imagePlural },
  admin: { group: texts.groupMedia.text, disableBlockName: true },
  fields: [
    ...pictureFields({ media }),
    ...altFields(),
    { name: 'caption', type: 'text', label: texts.caption },
    {
      type: 'row',
      fields: [
        widthField(),
        {
          name: 'alignment',
          type: 'select',
          label: texts.alignment,
          admin: { width: '50%' },
          options: [
            { value: 'left', label: texts.alignLeft },
            { value: 'center', label: texts.alignCenter },
            { value: 'right', label: texts.alignRight },
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
  labels: { singular: texts.inlineImage, plural: texts.inlineImage },
  fields: [...pictureFields({ media }), ...altFields(), widthField()],
})
