import type { Block } from 'payload'
import { blocks as texts } from '../../translations/index.js'
import { altFields, linkField, pictureFields } from './imageFields.js'

/** Several pictures side by side. */
export const gallery = ({ media }: { media?: string }): Block => ({
  slug: 'gallery',
  interfaceName: 'LaurelGalleryBlock',
  labels: { singular: texts.gallery, plural: texts.galleryPlural },
  admin: { group: texts.groupMedia.text, disableBlockName: true },
  fields: [
    {
      name: 'items',
      type: 'array',
      interfaceName: 'LaurelGalleryItems',
      label: texts.items,
      fields: [
        ...pictureFields({ media }),
        ...altFields(),
        { name: 'caption', type: 'text', label: texts.caption },
        linkField(),
      ],
    },
    { name: 'columns', type: 'number', label: texts.columns, min: 1, max: 12, defaultValue: 3 },
  ],
})
