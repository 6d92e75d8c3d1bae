import type { Box, Handle, Size } from './boxes.js'

/** A line that shows to what something was aligned: upright at an x, or level at a y. */
export type Guide = { axis: 'x' | 'y'; at: number }

type Snapped = { box: Box; guides: Guide[] }

type Snapping = {
  box: Box
  /** The other boxes. */
  others: Box[]
  page: Size
  /** How near, in design px, something is drawn to a line. */
  reach: number
}

/** Draws a moved box to the page's centre and edges and to the edges and centres of the others. */
export function snapMoved({ box, others, page, reach }: Snapping): Snapped {
  const x = nearest({ own: threeLines(box.x, box.width), lines: linesOf({ others, page, axis: 'x' }), reach })
  const y = nearest({
    own: threeLines(box.y, box.height),
    lines: linesOf({ others, page, axis: 'y' }),
    reach,
  })
  return {
    box: { ...box, x: Math.round(box.x + (x?.by ?? 0)), y: Math.round(box.y + (y?.by ?? 0)) },
    guides: guidesOf(x, y),
  }
}

/** Draws the sides of a box that are being pulled. */
export function snapPulled({ box, others, page, reach, handle }: Snapping & { handle: Handle }): Snapped {
  const pulled = ({ low, high, start, length, axis }: Side) => {
    const own = handle.includes(low) ? [start] : handle.includes(high) ? [start + length] : []
    return nearest({ own, lines: linesOf({ others, page, axis }), reach })
  }
  const x = pulled({ low: 'w', high: 'e', start: box.x, length: box.width, axis: 'x' })
  const y = pulled({ low: 'n', high: 's', start: box.y, length: box.height, axis: 'y' })
  const across = x?.by ?? 0
  const down = y?.by ?? 0
  const isWest = handle.includes('w')
  const isNorth = handle.includes('n')
  return {
    box: {
      x: isWest ? box.x + across : box.x,
      y: isNorth ? box.y + down : box.y,
      width: box.width + (isWest ? -across : across),
      height: box.height + (isNorth ? -down : down),
    },
    guides: guidesOf(x, y),
  }
}

type Side = { low: string; high: string; start: number; length: number; axis: 'x' | 'y' }
type Near = { by: number; at: number }

const threeLines = (start: number, length: number): number[] => [start + length / 2, start, start + length]

const linesOf = ({ others, page, axis }: { others: Box[]; page: Size; axis: 'x' | 'y' }): number[] =>
  axis === 'x'
    ? [...threeLines(0, page.width), ...others.flatMap(({ x, width }) => threeLines(x, width))]
    : [...threeLines(0, page.height), ...others.flatMap(({ y, height }) => threeLines(y, height))]

/** The shortest way from one of our lines to one of theirs; of equals the first, so the centre before an edge. */
function nearest({ own, lines, reach }: { own: number[]; lines: number[]; reach: number }): Near | undefined {
  let best: Near | undefined
  for (const mine of own) {
    for (const at of lines) {
      const by = at - mine
      if (Math.abs(by) <= reach && (!best || Math.abs(by) < Math.abs(best.by))) best = { by, at }
    }
  }
  return best
}

const guidesOf = (x: Near | undefined, y: Near | undefined): Guide[] => [
  ...(x ? [{ axis: 'x' as const, at: x.at }] : []),
  ...(y ? [{ axis: 'y' as const, at: y.at }] : []),
]
