import { channels } from '../../design/index.js'
import type { Layout, Mark, Shape } from '../../layout/index.js'
import { blend, fillPolygons, type Pixels } from './fill.js'
import { flatten, outlined } from './flatten.js'

export type { Pixels } from './fill.js'

/** Draws shapes and text into pixels, one for each design px. Pictures are the caller's. */
export function drawMark(pixels: Pixels, mark: Exclude<Mark, { kind: 'picture' }>): void {
  if (mark.kind === 'shapes') {
    for (const shape of mark.shapes) drawShape(pixels, shape)
    return
  }
  const polygons: number[][] = []
  for (const { face, size, glyphs } of mark.lines.flatMap((line) => line.runs)) {
    const unit = size / face.unitsPerEm
    for (const { id, x, y } of glyphs) {
      flatten(face.outline(id), { x, y, scaleX: unit, scaleY: -unit }, polygons)
    }
  }
  fillPolygons(pixels, polygons, channels(mark.color))
}

/** One even colour all over. */
export function blankPixels({ width, height, background }: Layout): Pixels {
  const stride = width * 3 + 1
  const data = new Uint8Array(stride * height)
  const [red, green, blue] = channels(background.color)
  for (let at = 1; at < stride; at += 3) data.set([red, green, blue], at)
  for (let done = stride; done < data.length; done *= 2) {
    data.copyWithin(done, 0, Math.min(done, data.length - done))
  }
  return { data, width, height, stride, touched: new Uint8Array(height) }
}

/** Lays pixels with alpha over others. */
export function drawPixels(
  { data, width, height, stride, touched }: Pixels,
  above: { data: Uint8Array; x: number; y: number; width: number; height: number },
): void {
  const [left, right] = [Math.max(0, -above.x), Math.min(above.width, width - above.x)]
  const [top, bottom] = [Math.max(0, -above.y), Math.min(above.height, height - above.y)]
  for (let row = top; row < bottom; row += 1) {
    let from = (row * above.width + left) * 4
    touched[row + above.y] = 1
    let to = (row + above.y) * stride + 1 + (left + above.x) * 3
    for (let column = left; column < right; column += 1) {
      const share = above.data[from + 3] ?? 0
      data[to] = blend(data[to] ?? 0, above.data[from] ?? 0, share)
      data[to + 1] = blend(data[to + 1] ?? 0, above.data[from + 1] ?? 0, share)
      data[to + 2] = blend(data[to + 2] ?? 0, above.data[from + 2] ?? 0, share)
      from += 4
      to += 3
    }
  }
}

function drawShape(pixels: Pixels, { path, color, lineWidth }: Shape): void {
  const polygons = flatten(path, { x: 0, y: 0, scaleX: 1, scaleY: 1 })
  fillPolygons(pixels, lineWidth ? outlined(polygons, lineWidth) : polygons, channels(color))
}
