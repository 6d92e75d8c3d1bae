import type { Path } from '../../path.js'

/** A path as polygons: x and y in turns, in pixels. */
export type Polygons = number[][]

const { abs, ceil, hypot, max, min, sqrt } = Math

/** How far a straight piece may be from the curve, in pixels. */
const tolerance = 0.06

/** Turns curves into short straight pieces, scaled and moved. Adds them to `polygons`. */
export function flatten(
  path: Path,
  { x, y, scaleX, scaleY }: { x: number; y: number; scaleX: number; scaleY: number },
  polygons: Polygons = [],
): Polygons {
  let points: number[] = []
  let fromX = 0
  let fromY = 0
  for (const command of path) {
    if (command[0] === 'Z') continue
    const ax = x + command[1] * scaleX
    const ay = y + command[2] * scaleY
    if (command[0] === 'M') {
      points = [ax, ay]
      polygons.push(points)
    }
    if (command[0] === 'M' || command[0] === 'L') {
      if (command[0] === 'L') points.push(ax, ay)
      fromX = ax
      fromY = ay
      continue
    }
    const bx = x + command[3] * scaleX
    const by = y + command[4] * scaleY
    if (command[0] === 'Q') {
      addQuadratic(points, fromX, fromY, ax, ay, bx, by)
      fromX = bx
      fromY = by
    } else {
      const cx = x + command[5] * scaleX
      const cy = y + command[6] * scaleY
      addCubic(points, fromX, fromY, ax, ay, bx, by, cx, cy)
      fromX = cx
      fromY = cy
    }
  }
  return polygons
}

function addQuadratic(
  points: number[],
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): void {
  const bend = abs(x0 - 2 * x1 + x2) + abs(y0 - 2 * y1 + y2)
  const steps = max(1, ceil(sqrt(bend / (4 * tolerance))))
  for (let step = 1; step <= steps; step += 1) {
    const t = step / steps
    const s = 1 - t
    points.push(s * s * x0 + 2 * s * t * x1 + t * t * x2, s * s * y0 + 2 * s * t * y1 + t * t * y2)
  }
}

function addCubic(
  points: number[],
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
): void {
  const bend = max(
    abs(x0 - 2 * x1 + x2) + abs(y0 - 2 * y1 + y2),
    abs(x1 - 2 * x2 + x3) + abs(y1 - 2 * y2 + y3),
  )
  const steps = max(1, ceil(sqrt((bend * 0.75) / tolerance)))
  for (let step = 1; step <= steps; step += 1) {
    const t = step / steps
    const s = 1 - t
    const k0 = s * s * s
    const k1 = 3 * s * s * t
    const k2 = 3 * s * t * t
    const k3 = t * t * t
    points.push(k0 * x0 + k1 * x1 + k2 * x2 + k3 * x3, k0 * y0 + k1 * y1 + k2 * y2 + k3 * y3)
  }
}

/** The outlines of lines drawn along polygons that are left open, as wide as told. */
export const outlined = (polygons: Polygons, width: number): Polygons =>
  polygons.filter((points) => points.length >= 4).map((points) => outlineOf(points, width / 2))

function outlineOf(points: number[], half: number): number[] {
  const count = points.length
  const there: number[] = []
  const back: number[] = []
  for (let at = 0; at < count; at += 2) {
    const before = max(0, at - 2)
    const after = min(count - 2, at + 2)
    const dx = (points[after] ?? 0) - (points[before] ?? 0)
    const dy = (points[after + 1] ?? 0) - (points[before + 1] ?? 0)
    const share = half / (hypot(dx, dy) || 1)
    const x = points[at] ?? 0
    const y = points[at + 1] ?? 0
    there.push(x - dy * share, y + dx * share)
    // In reverse, as pairs, once it is turned around.
    back.push(y - dx * share, x + dy * share)
  }
  return [...there, ...back.reverse()]
}
