import { mix } from '../../design/index.js'
import { polygon } from '../../path.js'
import type { Rectangle, Shape } from '../types.js'
import { circle, onCircle, type Point } from './geometry.js'

/** Two lines that grow thin outwards, with a diamond between them. */
export function divider({ x, y, width, height }: Rectangle, color: string, accent: string): Shape[] {
  const center: Point = [x + width / 2, y + height / 2]
  const gap = height * 1.5
  const thickness = height * 0.055
  const line = (towards: number) =>
    polygon([
      [center[0] + towards * gap, center[1] - thickness],
      [center[0] + (towards * width) / 2, center[1]],
      [center[0] + towards * gap, center[1] + thickness],
    ])
  const half = height / 2
  const [cx, cy] = center
  return [
    { path: [...line(-1), ...line(1)], color: accent },
    {
      path: polygon([
        [cx, cy - half],
        [cx + half, cy],
        [cx, cy + half],
        [cx - half, cy],
      ]),
      color: accent,
    },
    {
      path: [
        ...circle([cx - gap * 0.68, cy], height * 0.11),
        ...circle([cx + gap * 0.68, cy], height * 0.11),
      ],
      color,
    },
  ]
}

/** A star of five points, cut so that the light falls from the left. */
export function star({ x, y, width, height }: Rectangle, accent: string): Shape[] {
  const size = Math.min(width, height)
  const center: Point = [x + width / 2, y + height / 2 + size * 0.03]
  const outer = (index: number) => onCircle(center, size / 2, -90 + index * 72)
  const inner = (index: number) => onCircle(center, size * 0.2, -54 + index * 72)
  const points = [0, 1, 2, 3, 4]
  return [
    { path: points.flatMap((index) => polygon([center, outer(index), inner(index)])), color: accent },
    {
      path: points.flatMap((index) => polygon([center, inner(index - 1), outer(index)])),
      color: mix(accent, '#ffffff', 0.3),
    },
  ]
}
