/** Where something is on the page, in design px. */
export type Box = { x: number; y: number; width: number; height: number }
export type Size = { width: number; height: number }

/** A corner or side by which a box is pulled, as on a compass. */
export const handles = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const
export type Handle = (typeof handles)[number]

/** Nothing gets smaller, and this much of it always stays on the page. */
export const smallest = 8

/** Moves a box; it never leaves the page. */
export const move = ({ box, dx, dy, page }: { box: Box; dx: number; dy: number; page: Size }): Box => ({
  ...box,
  x: between(smallest - box.width, Math.round(box.x + dx), page.width - smallest),
  y: between(smallest - box.height, Math.round(box.y + dy), page.height - smallest),
})

/** Pulls a box by a handle; the opposite side stays where it is. */
export function resize({
  box,
  handle,
  dx,
  dy,
  keepsShape = false,
}: {
  box: Box
  handle: Handle
  dx: number
  dy: number
  /** Keeps the proportions when a corner is pulled. @default false */
  keepsShape?: boolean
}): Box {
  const isWest = handle.includes('w')
  const isNorth = handle.includes('n')
  const width = isWest || handle.includes('e') ? box.width + (isWest ? -dx : dx) : box.width
  const height = isNorth || handle.includes('s') ? box.height + (isNorth ? -dy : dy) : box.height
  const size =
    keepsShape && handle.length === 2
      ? inShape({ box, width, height })
      : { width: whole(width), height: whole(height) }
  return {
    x: isWest ? box.x + box.width - size.width : box.x,
    y: isNorth ? box.y + box.height - size.height : box.y,
    ...size,
  }
}

/** Whether a box takes up nearly the whole page, as frames do. */
export const fillsPage = ({ box, page }: { box: Box; page: Size }): boolean =>
  box.width >= page.width * 0.85 && box.height >= page.height * 0.85

export const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), high)

const whole = (length: number): number => Math.max(smallest, Math.round(length))

function inShape({ box, width, height }: { box: Box; width: number; height: number }): Size {
  const least = smallest / Math.min(box.width, box.height)
  const scale = Math.max(least, width / box.width, height / box.height)
  return { width: Math.round(box.width * scale), height: Math.round(box.height * scale) }
}
