import type { Path } from '../../path.js'

/** A path as polygons: x and y in turns, in pixels. */
export type Polygons = number[][]

/** How far a straight piece may be from the curve, in pixels. */
const tolerance = 0.04

/** Turns curves into short straight pieces, at `scale` pixels for each unit and moved by x and y. */
export function flatten(
  path: Path,
  { x, y, scaleX, scaleY }: { x: number; y: number; scaleX: number; scaleY: number },
): Polygons {
  const polygons: Polygons = []
  let points: number[] = []
  let [fromX, fromY] = [0, 0]
  for (const command of path) {
    if (command[0] === 'Z') continue
    const at = command
      .slice(1)
      .map((value, index) => (index % 2 === 0 ? x + Number(value) * scaleX : y + Number(value) * scaleY))
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = at
    if (command[0] === 'M') {
      points = [ax, ay]
      polygons.push(points)
    } else if (command[0] === 'L') points.push(ax, ay)
    else if (command[0] === 'Q') {
      const bend = Math.hypot(fromX - 2 * ax + bx, fromY - 2 * ay + by)
      const steps = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * tolerance))))
      for (let step = 1; step <= steps; step += 1) {
        const t = step / steps
        const s = 1 - t
        points.push(s * s * fromX + 2 * s * t * ax + t * t * bx, s * s * fromY + 2 * s * t * ay + t * t * by)
      }
    } else {
      const bend = Math.max(
        Math.hypot(fromX - 2 * ax + bx, fromY - 2 * ay + by),
        Math.hypot(ax - 2 * bx + cx, ay - 2 * by + cy),
      )
      const steps = Math.max(1, Math.ceil(Math.sqrt((bend * 0.75) / tolerance)))
      for (let step = 1; step <= steps; step += 1) {
        const t = step / steps
        const s = 1 - t
        const [k0, k1, k2, k3] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
        points.push(k0 * fromX + k1 * ax + k2 * bx + k3 * cx, k0 * fromY + k1 * ay + k2 * by + k3 * cy)
      }
    }
    fromX = at.at(-2) ?? fromX
    fromY = at.at(-1) ?? fromY
  }
  return polygons
}

/** The outlines of lines drawn along polygons that are left open, as wide as told. */
export const outlined = (polygons: Polygons, width: number): Polygons =>
  polygons.filter((points) => points.length >= 4).map((points) => outlineOf(points, width / 2))

function outlineOf(points: number[], half: number): number[] {
  const count = points.length / 2
  const there: number[] = []
  const back: number[] = []
  for (let index = 0; index < count; index += 1) {
    const [before, after] = [Math.max(0, index - 1), Math.min(count - 1, index + 1)]
    const dx = (points[after * 2] ?? 0) - (points[before * 2] ?? 0)
    const dy = (points[after * 2 + 1] ?? 0) - (points[before * 2 + 1] ?? 0)
    const length = Math.hypot(dx, dy) || 1
    const [px = 0, py = 0] = points.slice(index * 2, index * 2 + 2)
    there.push(px - (dy / length) * half, py + (dx / length) * half)
    back.unshift(px + (dy / length) * half, py - (dx / length) * half)
  }
  return [...there, ...back]
}
