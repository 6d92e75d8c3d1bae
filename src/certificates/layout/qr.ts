import { encode } from 'uqr'
import type { Place, QRItem } from '../design/index.js'
import { type Command, rectangle } from '../path.js'
import type { Shape } from './types.js'

/** Readers ask for four light modules around a code. */
const quietModules = 4

/** A QR code as dark stripes of whole pixels, in the middle of its box. */
export function qrShapes(text: string, { x, y, width, height, color, background }: Place & QRItem): Shape[] {
  const { size, data } = encode(text, { ecc: 'M', border: 0 })
  const quiet = background ? quietModules : 0
  const modules = size + 2 * quiet
  const share = Math.min(width, height) / modules
  const module = share >= 1 ? Math.floor(share) : share
  const left = Math.round(x + (width - modules * module) / 2)
  const top = Math.round(y + (height - modules * module) / 2)
  const stripes: Command[] = []
  for (const [row, cells] of data.entries()) {
    for (let start = 0; start < size; start += 1) {
      if (!cells[start]) continue
      let end = start
      while (cells[end]) end += 1
      const at = { x: left + (start + quiet) * module, y: top + (row + quiet) * module }
      stripes.push(...rectangle(at.x, at.y, (end - start) * module, module))
      start = end
    }
  }
  const tile = rectangle(left, top, modules * module, modules * module)
  return [
    ...(background ? [{ path: tile, color: background, isCrisp: true }] : []),
    { path: stripes, color, isCrisp: true },
  ]
}
