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
  const polygons = mark.lines.flatMap((line) =>
    line.runs.flatMap(({ face, size, glyphs }) => {
      const unit = size / face.unitsPerEm
      return glyphs.flatMap(({ id, x, y }) =>
        flatten(face.outline(id), { x, y, scaleX: unit, scaleY: -unit }),
      )
    }),
  )
  fillPolygons(pixels, polygons, channels(mark.color))
}

/** One even colour all over. */
export function blankPixels({ width, height, background }: Layout): Pixels {
  const data = new Uint8Array(width * height * 3)
  data.set(channels(background.color))
  for (let done = 3; done < data.length; done *= 2)
    data.copyWithin(done, 0, Math.min(done, data.length - done))
  return { data, width, height }
}

/** Lays pixels with alpha over others. */
export function drawPixels(
  { data, width, height }: Pixels,
  above: { data: Uint8Array; x: number; y: number; width: number; height: number },
): void {
  for (let row = Math.max(0, -above.y); row < Math.min(above.height, height - above.y); row += 1) {
    for (let column = Math.max(0, -above.x); column < Math.min(above.width, width - above.x); column += 1) {
      const from = (row * above.width + column) * 4
      const to = ((row + above.y) * width + column + above.x) * 3
      const share = above.data[from + 3] ?? 0
      for (let channel = 0; channel < 3; channel += 1) {
        data[to + channel] = blend(data[to + channel] ?? 0, above.data[from + channel] ?? 0, share)
      }
    }
  }
}

function drawShape(pixels: Pixels, { path, color, lineWidth }: Shape): void {
  const polygons = flatten(path, { x: 0, y: 0, scaleX: 1, scaleY: 1 })
  fillPolygons(pixels, lineWidth ? outlined(polygons, lineWidth) : polygons, channels(color))
}
