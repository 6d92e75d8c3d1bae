import type { Block } from 'payload'
import { blocks as texts } from '../../translations/index.js'
import { altFields, linkField, pictureFields } from './imageFields.js'

/** Several pictures side by side. */
export const gallery = ({ media }: { media?: string }): Block => ({
  slug: 'gallery',
  interfaceName: 'LaurelGalleryBlock',
  labels: { singular: texts.gallery.text, plural: texts.galleryPlural.text },
  admin: { group: texts.groupMedia.text, disableBlockName: true },
  fields: [
    {
      name: 'items',
      type: 'array',
      interfaceName: 'LaurelGalleryItems',
      label: texts.items.text,
      labels: { singular: texts.item.text, plural: texts.items.text },
      fields: [
        ...pictureFields({ media }),
        ...altFields(),
        { name: 'caption', type: 'text', label: texts.caption.text },
        linkField(),
      ],
    },
    { name: 'columns', type: 'number', label: texts.columns.text, min: 1, max: 12, defaultValue: 3 },
  ],
})
