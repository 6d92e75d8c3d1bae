import { mix } from '../../design/index.js'
import { type Path, rectangle } from '../../path.js'
import type { Rectangle, Shape } from '../types.js'
import { circle, type Point, placed } from './geometry.js'

/** A border of three woven lines between rules, with a rosette in each corner. Made for the whole page. */
export function frame(box: Rectangle, color: string, accent: string, ground: string): Shape[] {
  const unit = Math.max(0.62, Math.min(box.width, box.height) / 1191)
  const outer = inset(box, 42 * unit)
  const inner = inset(outer, bandWidth * unit)
  const soft = mix(color, ground, 0.42)
  return [
    ...rules(inset(outer, 6.5 * unit), 1 * unit, color),
    ...sides({ outer, inner, unit, colors: [soft, mix(accent, ground, 0.2), soft] }),
    ...rules(inner, 1.2 * unit, color),
    ...rules(inset(inner, 6 * unit), 0.8 * unit, mix(accent, ground, 0.15)),
    ...corners(outer, (bandWidth + 1.2) * unit).flatMap((corner) =>
      rosette({ corner, unit, color, accent, ground }),
    ),
    ...rules(outer, 3 * unit, color),
  ]
}

/** From the outer rule to the inner one. */
const bandWidth = 38

const inset = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
})

/** The four edges of a rectangle, as bars. Each is a shape of its own: a ring is slow to fill. */
const rules = ({ x, y, width, height }: Rectangle, thickness: number, color: string): Shape[] =>
  [
    rectangle(x, y, width, thickness),
    rectangle(x, y + height - thickness, width, thickness),
    rectangle(x, y + thickness, thickness, height - 2 * thickness),
    rectangle(x + width - thickness, y + thickness, thickness, height - 2 * thickness),
  ].map((path) => ({ path, color }))

const corners = ({ x, y, width, height }: Rectangle, size: number): Rectangle[] =>
  [
    [x, y],
    [x + width - size, y],
    [x + width - size, y + height - size],
    [x, y + height - size],
  ].map(([left = 0, top = 0]) => ({ x: left, y: top, width: size, height: size }))

/** The woven lines of all four sides, in whole waves from corner to corner. */
function sides({
  outer,
  inner,
  unit,
  colors,
}: {
  outer: Rectangle
  inner: Rectangle
  unit: number
  colors: string[]
}): Shape[] {
  const band = { near: 7.5 * unit, far: inner.x - outer.x }
  const middle = (band.near + band.far) / 2
  const height = ((band.far - band.near) / 2) * 0.78
  const starts: { at: Point; degrees: number; length: number }[] = [
    { at: [inner.x, outer.y + middle], degrees: 0, length: inner.width },
    { at: [inner.x, outer.y + outer.height - middle], degrees: 0, length: inner.width },
    { at: [outer.x + middle, inner.y], degrees: 90, length: inner.height },
    { at: [outer.x + outer.width - middle, inner.y], degrees: 90, length: inner.height },
  ]
  return colors.flatMap((color, index) =>
    starts.map(({ at, degrees, length }) => ({
      path: placed(wave({ length, height, period: 46 * unit, phase: index / colors.length }), at, degrees),
      color,
      lineWidth: 1.15 * unit,
    })),
  )
}

/** A sine along the x axis, one curve for each quarter of a wave. */
function wave({
  length,
  height,
  period,
  phase,
}: {
  length: number
  height: number
  period: number
  phase: number
}): Path {
  const quarters = Math.round(length / period) * 4
  const step = length / quarters
  const at = (index: number) => {
    const angle = 2 * Math.PI * (index / 4 + phase)
    return { y: height * Math.sin(angle), slope: (height * Math.cos(angle) * Math.PI) / 2 / 3 }
  }
  const path: Path[number][] = [['M', 0, at(0).y]]
  for (let index = 0; index < quarters; index += 1) {
    const [from, to] = [at(index), at(index + 1)]
    const [left, right] = [index * step, (index + 1) * step]
    path.push(['C', left + step / 3, from.y + from.slope, right - step / 3, to.y - to.slope, right, to.y])
  }
  return path
}

function rosette({
  corner: { x, y, width },
  unit,
  color,
  accent,
  ground,
}: {
  corner: Rectangle
  unit: number
  color: string
  accent: string
  ground: string
}): Shape[] {
  const center: Point = [x + width / 2, y + width / 2]
  const length = width * 0.34
  const petals = (turn: number, share: number) =>
    [0, 90, 180, 270].flatMap((degrees) => placed(petal(length * share), center, degrees + turn))
  return [
    { path: rectangle(x, y, width, width), color: ground },
    ...rules({ x, y, width, height: width }, 1.2 * unit, color),
    { path: petals(45, 1.16), color: mix(accent, ground, 0.15) },
    { path: petals(0, 0.96), color },
    { path: circle(center, width * 0.075), color: ground },
    { path: circle(center, width * 0.045), color: accent },
  ]
}

const petal = (length: number): Path => [
  ['M', 0, 0],
  ['C', length * 0.35, -length * 0.36, length * 0.75, -length * 0.22, length, 0],
  ['C', length * 0.75, length * 0.22, length * 0.35, length * 0.36, 0, 0],
  ['Z'],
]
