import { randomBytes } from 'node:crypto'
import type { CollectionConfig, ImageSize } from 'payload'
import { common, media as texts } from '../../src/translations/index.js'
import { derived, editedBy, publicWhere } from '../access/index.js'
import { address } from '../fields/index.js'
import { keepWhole, noFileByAddress } from '../incomingFiles/index.js'
import type { Resolved } from '../resolved.js'
import { keys, refreshAround, whenChanged } from '../upkeep/index.js'
import { cleanSVG } from './cleanSVG.js'
import { hashFile } from './hashFile.js'
import { refuseHugePicture } from './refuseHugePicture.js'

/** Pictures, made ready for the web when they are uploaded. */
export const media = (resolved: Resolved): CollectionConfig => {
  const { slugs, permissions } = resolved
  const around = refreshAround({
    resolved,
    shows: whenChanged('alt', 'filename', 'personHidden'),
    keysOf: ({ id }) => (id ? [keys.media(String(id))] : []),
  })
  return {
    slug: slugs.media,
    labels: { singular: texts.singular, plural: texts.plural },
    admin: {
      group: common.groupContent.text,
      description: texts.collection.text,
      defaultColumns: ['filename', 'alt', 'mimeType', 'updatedAt'],
      listSearchableFields: ['filename', 'alt'],
    },
    access: editedBy(permissions, publicWhere(permissions, { personHidden: { not_equals: true } })),
    upload: {
      staticDir: 'media',
      mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif', 'image/svg+xml'],
      adminThumbnail: 'w320',
      focalPoint: false,
      crop: false,
      pasteURL: false,
      externalFileHeaderFilter: noFileByAddress,
      imageSizes: [
        size({ name: 'w320', width: 320 }),
        size({ name: 'w768', width: 768 }),
        size({ name: 'w1600', width: 1600 }),
        {
          name: 'cover',
          width: 1200,
          height: 630,
          position: 'centre',
          formatOptions: { format: 'webp' },
          generateImageName,
        },
      ],
    },
    defaultPopulate: {
      alt: true,
      url: true,
      filename: true,
      mimeType: true,
      width: true,
      height: true,
      sizes: true,
    },
    hooks: {
      beforeOperation: [keepWhole, refuseHugePicture, cleanSVG],
      beforeValidate: [hashFile],
      ...around,
    },
    fields: [
      {
        name: 'alt',
        type: 'text',
        label: texts.alt,
        localized: true,
        admin: { description: texts.altDescription },
      },
      {
        type: 'collapsible',
        label: common.tabSource,
        admin: { initCollapsed: true, description: common.tabSourceDescription },
        fields: [
          address({ name: 'sourceURL', label: texts.sourceURL }),
          {
            name: 'sha256',
            type: 'text',
            label: texts.sha256,
            index: true,
            access: derived,
            admin: { readOnly: true },
          },
        ],
      },
      { name: 'personHidden', type: 'checkbox', defaultValue: false, hidden: true, access: derived },
    ],
  }
}

/** A width for `srcset`: WebP, in the picture's own proportions, never enlarged. */
const size = ({ name, width }: { name: string; width: number }): ImageSize => ({
  name,
  width,
  withoutEnlargement: true,
  formatOptions: { format: 'webp' },
  generateImageName,
})

/**
 * A name that no other file has. Payload would write the widths of `ada.png` over those of `ada.jpg`, so that a hidden
 * person's picture came out under the address of a public one.
 */
const generateImageName: NonNullable<ImageSize['generateImageName']> = ({
  originalName,
  width,
  height,
  extension,
}) => `${originalName}-${width}x${height}-${randomBytes(6).toString('hex')}.${extension}`
