import type { Command, Path } from '../../path.js'

export type Point = readonly [x: number, y: number]

export const onCircle = ([x, y]: Point, radius: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
}

/** A circle of four curves. */
export function circle([x, y]: Point, radius: number): Path {
  const pull = radius * 0.5523
  return [
    ['M', x + radius, y],
    ['C', x + radius, y + pull, x + pull, y + radius, x, y + radius],
    ['C', x - pull, y + radius, x - radius, y + pull, x - radius, y],
    ['C', x - radius, y - pull, x - pull, y - radius, x, y - radius],
    ['C', x + pull, y - radius, x + radius, y - pull, x + radius, y],
    ['Z'],
  ]
}

/** A path drawn lying along the x axis, turned and put in place. */
export function placed(path: Path, [x, y]: Point, degrees: number): Path {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const turn = (a: number, b: number): Point => [x + a * cos - b * sin, y + a * sin + b * cos]
  return mapped(path, turn)
}

/** A path in the mirror: left and right of the line change places. */
export const mirrored = (path: Path, line: number): Path => mapped(path, (x, y) => [2 * line - x, y])

function mapped(path: Path, map: (x: number, y: number) => Point): Path {
  return path.map((command): Command => {
    if (command[0] === 'Z') return command
    if (command[0] === 'M' || command[0] === 'L') return [command[0], ...map(command[1], command[2])]
    if (command[0] === 'Q') return ['Q', ...map(command[1], command[2]), ...map(command[3], command[4])]
    return [
      'C',
      ...map(command[1], command[2]),
      ...map(command[3], command[4]),
      ...map(command[5], command[6]),
    ]
  })
}
