import { deflateSync } from 'node:zlib'
import { short } from '../../path.js'
import { type PicturePlace, pictureBox, type ReadyPicture } from '../pictures.js'
import type { PDFDocument, Ref } from './document.js'

/** Draws a picture of the page's resources in its place. */
export function pictureOperators(place: PicturePlace, picture: ReadyPicture, name: string): string {
  const { x, y, width, height } = pictureBox(place, picture)
  return `q ${short(width)} 0 0 ${short(-height)} ${short(x)} ${short(y + height)} cm /${name} Do Q`
}

/** Adds a picture: a JPEG as it is, transparent pixels in a mask of their own. */
export function addPicture(document: PDFDocument, picture: ReadyPicture): Ref {
  const { width, height, data, pixels } = picture
  const entries = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`
  if (!pixels) return document.addStream(data, `${entries} /ColorSpace /DeviceRGB`, 'DCTDecode')
  const { colors, mask } = packed(picture, pixels)
  const maskRef = document.addStream(mask, `${entries} /ColorSpace /DeviceGray`, 'FlateDecode')
  return document.addStream(colors, `${entries} /ColorSpace /DeviceRGB /SMask ${maskRef}`, 'FlateDecode')
}

const memory = new WeakMap<ReadyPicture, { colors: Buffer; mask: Buffer }>()

/** Packs the pixels of a picture once, for all documents. */
function packed(picture: ReadyPicture, pixels: Buffer): { colors: Buffer; mask: Buffer } {
  const known = memory.get(picture)
  if (known) return known
  const count = pixels.length / 4
  const colors = Buffer.alloc(count * 3)
  const mask = Buffer.alloc(count)
  for (let index = 0; index < count; index += 1) {
    pixels.copy(colors, index * 3, index * 4, index * 4 + 3)
    mask[index] = pixels[index * 4 + 3] ?? 0
  }
  const made = { colors: deflateSync(colors), mask: deflateSync(mask) }
  memory.set(picture, made)
  return made
}
