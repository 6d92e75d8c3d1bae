import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import {
  blankPixels,
  type Drawing,
  drawMark,
  drawPixels,
  type FindPicture,
  type Layout,
  type Mark,
  type PicturePlace,
  type Pixels,
  pictureBox,
  picturePlaces,
} from '../../certificates/index.js'
import { openPicture, openPixels } from './sharp.js'

export type DrawPNG = (drawn: {
  layout: Layout
  drawing: Drawing
  findPicture: FindPicture
}) => Promise<Buffer>

const mostBytes = 64 * 1024 * 1024

/**
 * Draws PNGs. What is the same on all certificates of a batch is drawn once and kept as pixels; each certificate draws
 * its own words into a copy.
 */
export function openPNG(): DrawPNG {
  const bases = new LRUCache<string, Pixels>({
    maxSize: mostBytes,
    sizeCalculation: ({ data }) => data.length,
  })
  const spare: Uint8Array[] = []

  return async ({ layout, drawing, findPicture }) => {
    const key = baseKey(layout, drawing, findPicture)
    const base = bases.get(key) ?? (await drawBase({ layout, findPicture }))
    bases.set(key, base)
    const pixels = { ...base, data: copyOf(base.data) }
    try {
      for (const mark of layout.marks) if (!mark.isFixed) await drawInto(pixels, mark, findPicture)
      return await (await openPixels(pixels)).png({ compressionLevel: 6 }).toBuffer()
    } finally {
      if (spare.length < 4) spare.push(pixels.data)
    }
  }

  function copyOf(data: Uint8Array): Uint8Array {
    const place = spare.findIndex((buffer) => buffer.length === data.length)
    const [copy] = place < 0 ? [] : spare.splice(place, 1)
    if (!copy) return Uint8Array.from(data)
    copy.set(data)
    return copy
  }
}

async function drawBase({
  layout,
  findPicture,
}: {
  layout: Layout
  findPicture: FindPicture
}): Promise<Pixels> {
  const pixels = blankPixels(layout)
  const [behind] = layout.background.picture ? picturePlaces(layout) : []
  if (behind) await drawPicture(pixels, behind, findPicture)
  for (const mark of layout.marks) if (mark.isFixed) await drawInto(pixels, mark, findPicture)
  return pixels
}

async function drawInto(pixels: Pixels, mark: Mark, findPicture: FindPicture): Promise<void> {
  if (mark.kind === 'picture') await drawPicture(pixels, mark, findPicture)
  else drawMark(pixels, mark)
}

async function drawPicture(pixels: Pixels, place: PicturePlace, findPicture: FindPicture): Promise<void> {
  const picture = findPicture(place)
  if (!picture) return
  const box = pictureBox(place, picture)
  const [width, height] = [Math.max(1, Math.round(box.width)), Math.max(1, Math.round(box.height))]
  const resized = (await openPicture(picture.data)).resize({ width, height, fit: 'fill' }).ensureAlpha().raw()
  drawPixels(pixels, {
    data: await resized.toBuffer(),
    x: Math.round(box.x),
    y: Math.round(box.y),
    width,
    height,
  })
}

/** What the drawing of everything fixed depends on. */
function baseKey(layout: Layout, { design, locale }: Drawing, findPicture: FindPicture): string {
  const pictures = picturePlaces(layout).map((place) => findPicture(place)?.key ?? '')
  const fixed = layout.marks.filter((mark) => mark.isFixed).map((mark) => mark.item)
  return createHash('sha256')
    .update(JSON.stringify([design, locale, pictures, fixed]))
    .digest('base64')
}
