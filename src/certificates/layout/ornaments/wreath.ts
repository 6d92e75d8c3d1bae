import { mix } from '../../design/index.js'
import type { Path } from '../../path.js'
import type { Rectangle, Shape } from '../types.js'
import { circle, mirrored, onCircle, type Point, placed } from './geometry.js'

/** Two laurel branches, crossed at the foot and open at the top. Angles in degrees, clockwise from the right. */
export function wreath(box: Rectangle, color: string, accent: string): Shape[] {
  const size = Math.min(box.width, box.height)
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2]
  const center: Point = [middle[0], middle[1] + size * 0.015]
  const radius = size * 0.4
  const left = branch({ center, radius, size, color, accent })
  const right = left.map((shape) => ({ ...shape, path: mirrored(shape.path, middle[0]) }))
  const knot = circle([middle[0], center[1] + radius + size * 0.004], size * 0.016)
  return [...left, ...right, { path: knot, color: accent }]
}

/** Where a branch joins the circle and where it ends. */
const foot = 98
const tip = 243
const pairs = 9

function branch({
  center,
  radius,
  size,
  color,
  accent,
}: {
  center: Point
  radius: number
  size: number
  color: string
  accent: string
}): Shape[] {
  const light = mix(color, '#ffffff', 0.24)
  const shapes: Shape[] = [{ path: stem(center, radius, size), color, lineWidth: size * 0.0085 }]
  const leaf = (at: Point, degrees: number, length: number) => {
    const [dark, bright] = leafHalves(length)
    shapes.push(
      { path: placed(dark, at, degrees), color },
      { path: placed(bright, at, degrees), color: light },
    )
  }
  for (let index = 0; index < pairs; index += 1) {
    const share = index / (pairs - 1)
    const angle = foot + 14 + (tip - foot - 24) * share
    const at = onCircle(center, radius, angle)
    const along = angle + 90
    const length = size * (0.15 - 0.05 * share)
    leaf(at, along - 33, length)
    leaf(at, along + 36, length * 0.86)
    if (index === 2 || index === 5) {
      // In the corner between the stem and the tip of the leaf before.
      const berry = onCircle(center, radius + size * 0.034, angle + 0.5)
      shapes.push({ path: circle(berry, size * 0.0115), color: accent })
    }
  }
  leaf(onCircle(center, radius, tip - 5), tip + 86, size * 0.1)
  return shapes
}

/** From its cut end, across the other branch, into the circle. */
function stem(center: Point, radius: number, size: number): Path {
  const steps = 12
  const span = (tip - 3 - foot) / steps
  const pull = (4 / 3) * Math.tan((span * Math.PI) / 180 / 4) * radius
  const [x, y] = [center[0] + size * 0.062, center[1] + radius + size * 0.042]
  const first = onCircle(center, radius, foot)
  const path: Path[number][] = [
    ['M', x, y],
    ['Q', ...onCircle(first, size * 0.055, foot - 90), ...first],
  ]
  for (let step = 0; step < steps; step += 1) {
    const [from, to] = [foot + step * span, foot + (step + 1) * span]
    const one = onCircle(onCircle(center, radius, from), pull, from + 90)
    const two = onCircle(onCircle(center, radius, to), pull, to - 90)
    path.push(['C', ...one, ...two, ...onCircle(center, radius, to)])
  }
  return path
}

/** A leaf along the x axis in two halves, so that the light falls on one. */
const leafHalves = (length: number): [Path, Path] => [half(length, -0.235), half(length, 0.205)]

const half = (length: number, width: number): Path => [
  ['M', 0, 0],
  ['C', length * 0.18, length * width * 0.95, length * 0.62, length * width * 1.2, length, 0],
  ['C', length * 0.7, length * width * 0.12, length * 0.3, length * width * 0.12, 0, 0],
  ['Z'],
]
