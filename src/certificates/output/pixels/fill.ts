import type { Polygons } from './flatten.js'

// Kept here: looking them up costs more than they do, where code runs in a sandbox.
const { abs, ceil, floor, max, min, round } = Math

/**
 * Red, green and blue of each pixel, row by row. Each row begins with a byte that says how it is filtered (it isn't),
 * as a PNG wants it; `stride` is the length of a row with that byte.
 */
export type Pixels = {
  data: Uint8Array
  width: number
  height: number
  stride: number
  /** 1 for each row in which something was drawn. */
  touched: Uint8Array
}

/**
 * Fills polygons with a colour, each pixel by the exact share of it that they cover. Plain arithmetic: the same pixels
 * on every machine.
 */
export function fillPolygons(
  pixels: Pixels,
  polygons: Polygons,
  color: readonly [number, number, number],
): void {
  const bounds = boundsOf(polygons, pixels)
  if (!bounds) return
  const { left, top, width, height } = bounds
  const row = width + 2
  const area = emptyArea(row * height)
  for (const points of polygons) {
    const count = points.length
    for (let index = 0; index < count; index += 2) {
      const next = (index + 2) % count
      addEdge(
        { area, row, width, height },
        (points[index] ?? 0) - left,
        (points[index + 1] ?? 0) - top,
        (points[next] ?? 0) - left,
        (points[next + 1] ?? 0) - top,
      )
    }
  }
  const [red, green, blue] = color
  const { data, stride, touched } = pixels
  touched.fill(1, top, top + height)
  for (let y = 0; y < height; y += 1) {
    let sum = 0
    let at = (y + top) * stride + 1 + left * 3
    for (let index = y * row; index < y * row + width; index += 1) {
      sum += area[index] ?? 0
      const covered = abs(sum)
      if (covered > 0.001) {
        const share = min(255, round(covered * 255))
        data[at] = blend(data[at] ?? 0, red, share)
        data[at + 1] = blend(data[at + 1] ?? 0, green, share)
        data[at + 2] = blend(data[at + 2] ?? 0, blue, share)
      }
      at += 3
    }
  }
}

export const blend = (below: number, above: number, share: number): number =>
  ((below * (255 - share) + above * share + 127) / 255) | 0

type Area = { area: Float32Array; row: number; width: number; height: number }

let scratch = new Float32Array(0)

function emptyArea(length: number): Float32Array {
  if (length > scratch.length) scratch = new Float32Array(length)
  else scratch.fill(0, 0, length)
  return scratch
}

function boundsOf(
  polygons: Polygons,
  { width, height }: Pixels,
): { left: number; top: number; width: number; height: number } | undefined {
  let left = width
  let top = height
  let right = 0
  let bottom = 0
  for (const points of polygons) {
    for (let index = 0; index < points.length; index += 2) {
      const x = points[index] ?? 0
      const y = points[index + 1] ?? 0
      left = min(left, x)
      right = max(right, x)
      top = min(top, y)
      bottom = max(bottom, y)
    }
  }
  left = max(0, floor(left))
  top = max(0, floor(top))
  right = min(width, ceil(right))
  bottom = min(height, ceil(bottom))
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : undefined
}

/** Adds an edge; what of it lies beside the area counts as if it lay on its border. */
function addEdge(to: Area, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return
  if (min(x0, x1) < 0 || max(x0, x1) > to.width) {
    for (const border of [0, to.width]) {
      const t = (border - x0) / (x1 - x0)
      if (t > 1e-9 && t < 1 - 1e-9) {
        const y = y0 + (y1 - y0) * t
        addEdge(to, x0, y0, border, y)
        addEdge(to, border, y, x1, y1)
        return
      }
    }
  }
  addInside(to, min(to.width, max(0, x0)), y0, min(to.width, max(0, x1)), y1)
}

/** The share of each pixel to the right of an edge, kept as what changes from pixel to pixel. */
function addInside({ area, row, height }: Area, x0: number, y0: number, x1: number, y1: number): void {
  const isDown = y0 < y1
  const direction = isDown ? 1 : -1
  const topX = isDown ? x0 : x1
  const topY = isDown ? y0 : y1
  const bottomX = isDown ? x1 : x0
  const bottomY = isDown ? y1 : y0
  const slope = (bottomX - topX) / (bottomY - topY)
  let x = topY < 0 ? topX - topY * slope : topX
  for (let y = max(0, floor(topY)); y < min(height, ceil(bottomY)); y += 1) {
    const part = min(y + 1, bottomY) - max(y, topY)
    const nextX = x + slope * part
    const amount = part * direction
    const near = min(x, nextX)
    const far = max(x, nextX)
    const first = floor(near)
    const last = ceil(far)
    const at = y * row + first
    if (last <= first + 1) {
      const middle = (near + far) / 2 - first
      area[at] = (area[at] ?? 0) + amount * (1 - middle)
      area[at + 1] = (area[at + 1] ?? 0) + amount * middle
    } else {
      const share = 1 / (far - near)
      const start = 1 - (near - first)
      const end = far - last + 1
      const inFirst = 0.5 * share * start * start
      const inLast = 0.5 * share * end * end
      area[at] = (area[at] ?? 0) + amount * inFirst
      if (last === first + 2) {
        area[at + 1] = (area[at + 1] ?? 0) + amount * (1 - inFirst - inLast)
      } else {
        const inSecond = share * (start + 0.5)
        area[at + 1] = (area[at + 1] ?? 0) + amount * (inSecond - inFirst)
        for (let index = first + 2; index < last - 1; index += 1) {
          area[y * row + index] = (area[y * row + index] ?? 0) + amount * share
        }
        const before = inSecond + (last - first - 3) * share
        area[y * row + last - 1] = (area[y * row + last - 1] ?? 0) + amount * (1 - before - inLast)
      }
      area[y * row + last] = (area[y * row + last] ?? 0) + amount * inLast
    }
    x = nextX
  }
}
