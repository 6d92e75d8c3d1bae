/** An outline: absolute commands, each a letter with its coordinates. Always filled, by the non-zero rule. */
export type Path = readonly Command[]
export type Command =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

/** Moves and scales; `scaleY` is negative where the outline counts upwards, as fonts do. */
type Transform = { x: number; y: number; scaleX: number; scaleY: number }

/** A number as it is written into SVG and PDF: two decimals or as many as told, without needless zeros. */
export function short(value: number, decimals = 2): string {
  const factor = 10 ** decimals
  const rounded = Math.round(value * factor) / factor
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** An outline as the `d` of an SVG path: from point to point, which is half as long as from the corner of the page. */
export function pathData(path: Path, decimals = 1): string {
  const factor = 10 ** decimals
  const whole = (value: number) => Math.round(value * factor)
  let [fromX, fromY, startX, startY] = [0, 0, 0, 0]
  return path
    .map((command) => {
      if (command[0] === 'Z') {
        ;[fromX, fromY] = [startX, startY]
        return 'z'
      }
      const rounded = command.slice(1).map((value) => whole(Number(value)))
      const steps = rounded.map((value, index) => (value - (index % 2 === 0 ? fromX : fromY)) / factor)
      fromX = rounded.at(-2) ?? 0
      fromY = rounded.at(-1) ?? 0
      if (command[0] === 'M') [startX, startY] = [fromX, fromY]
      return (
        command[0].toLowerCase() +
        steps
          .map((step) => short(step, decimals))
          .join(' ')
          .replaceAll(' -', '-')
      )
    })
    .join('')
}

/** An outline somewhere else and in another size. */
export function transformed(path: Path, { x, y, scaleX, scaleY }: Transform): Path {
  const moveX = (value: number) => x + value * scaleX
  const moveY = (value: number) => y + value * scaleY
  return path.map((command): Command => {
    if (command[0] === 'Z') return command
    if (command[0] === 'M' || command[0] === 'L') return [command[0], moveX(command[1]), moveY(command[2])]
    const [letter, x1, y1, x2, y2, ...rest] = command
    if (letter === 'Q') return ['Q', moveX(x1), moveY(y1), moveX(x2), moveY(y2)]
    const [x3 = 0, y3 = 0] = rest
    return ['C', moveX(x1), moveY(y1), moveX(x2), moveY(y2), moveX(x3), moveY(y3)]
  })
}

export const rectangle = (x: number, y: number, width: number, height: number): Path => [
  ['M', x, y],
  ['L', x + width, y],
  ['L', x + width, y + height],
  ['L', x, y + height],
  ['Z'],
]

/** A polygon through the points. */
export const polygon = (points: readonly (readonly [number, number])[]): Path => [
  ...points.map(([x, y], index): Command => [index === 0 ? 'M' : 'L', x, y]),
  ['Z'],
]
