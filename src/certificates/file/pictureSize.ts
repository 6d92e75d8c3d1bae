import type { SharpDependency } from 'payload'
import { mostPixels } from './types.js'

/** The first bytes of PNG, JPEG, WebP, GIF and AVIF or HEIF: what is shrunk to other widths after an upload. */
const shrunk = /^(?:\x89PNG|\xff\xd8\xff|RIFF....WEBP|GIF8|....ftyp)/s

/**
 * Whether a picture, of any kind that is made smaller after an upload, has more than 40 megapixels; the frames of a
 * moving one count together. Only its header is read. False for what is no such picture.
 */
export async function isHugePicture({
  data,
  sharp,
}: {
  data: Buffer
  sharp: SharpDependency
}): Promise<boolean> {
  if (!shrunk.test(data.subarray(0, 16).toString('latin1'))) return false
  const header = await sharp(data, { limitInputPixels: false, pages: -1 })
    .metadata()
    .catch(() => undefined)
  const { width = 0, height = 0, pageHeight = height, pages = 1 } = header ?? {}
  return width * pageHeight * pages > mostPixels
}
