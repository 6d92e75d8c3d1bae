import type { Condition, Field } from 'payload'
import { blocks as texts } from '../../translations/index.js'
import { webAddress } from './webAddress.js'

const isMeaningful: Condition = (_, sibling) => !sibling?.decorative

/** The picture itself: from the library or by its address. */
export const pictureFields = ({ media }: { media?: string }): Field[] => [
  ...(media ? [{ name: 'media', type: 'upload' as const, relationTo: media, label: texts.media.text }] : []),
  {
    name: 'url',
    type: 'text',
    label: texts.url.text,
    validate: webAddress,
    admin: {
      description: texts.urlDescription,
      condition: (_, sibling) => !sibling?.media,
    },
  },
]

/** What is said about a picture to those who cannot see it. */
export const altFields = (): Field[] => [
  {
    name: 'alt',
    type: 'text',
    label: texts.alt.text,
    admin: { condition: isMeaningful, description: texts.altDescription },
  },
  { name: 'decorative', type: 'checkbox', label: texts.decorative.text, defaultValue: false },
]

/** How wide a picture is shown, in pixels; at most 4000. */
export const widthField = (): Field => ({
  name: 'width',
  type: 'number',
  label: texts.width.text,
  min: 1,
  max: 4000,
  admin: { width: '50%', description: texts.widthDescription },
})

/** Where a click on the picture leads. */
export const linkField = (): Field => ({
  name: 'link',
  type: 'text',
  label: texts.link.text,
  validate: webAddress,
  admin: { description: texts.linkDescription },
})
