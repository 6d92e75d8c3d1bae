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
import { openPicture } from './sharp.js'
import { joinStrips, packStrips, type Strip } from './strips.js'

type DrawPNG = (drawn: { layout: Layout; drawing: Drawing; findPicture: FindPicture }) => Promise<Buffer>

/** What is the same on all certificates of a batch: drawn, packed, and copied for those under way. */
type Base = { pixels: Pixels; strips: Strip[]; copies: Pixels[] }

const mostBytes = 160 * 1024 * 1024
const mostCopies = 2

/**
 * Draws PNGs. What is the same on all certificates of a batch is drawn and packed once. Each certificate draws its own
 * words into a copy and packs the rows anew in which there are any.
 */
export function openPNG(): DrawPNG {
  const bases = new LRUCache<string, Base>({
    maxSize: mostBytes,
    sizeCalculation: ({ pixels }) => pixels.data.length * (1 + mostCopies),
  })
  return async ({ layout, drawing, findPicture }) => {
    const key = baseKey(layout, drawing, findPicture)
    const base = bases.get(key) ?? (await drawBase({ layout, findPicture }))
    bases.set(key, base)
    const pixels = base.copies.pop() ?? copyOf(base.pixels)
    try {
      for (const mark of layout.marks) if (!mark.isFixed) await drawInto(pixels, mark, findPicture)
      return joinStrips(pixels, await packStrips(pixels, base.strips))
    } finally {
      restore(pixels, base.pixels)
      if (base.copies.length < mostCopies) base.copies.push(pixels)
    }
  }
}

const copyOf = (pixels: Pixels): Pixels => ({
  ...pixels,
  data: Uint8Array.from(pixels.data),
  touched: new Uint8Array(pixels.height),
})

/** Takes back what was drawn. */
function restore({ data, stride, touched }: Pixels, base: Pixels): void {
  for (const [row, isTouched] of touched.entries()) {
    if (isTouched) data.set(base.data.subarray(row * stride, (row + 1) * stride), row * stride)
  }
  touched.fill(0)
}

async function drawBase({
  layout,
  findPicture,
}: {
  layout: Layout
  findPicture: FindPicture
}): Promise<Base> {
  const pixels = blankPixels(layout)
  const [behind] = layout.background.picture ? picturePlaces(layout) : []
  if (behind) await drawPicture(pixels, behind, findPicture)
  for (const mark of layout.marks) if (mark.isFixed) await drawInto(pixels, mark, findPicture)
  return { pixels, strips: await packStrips(pixels), copies: [] }
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
