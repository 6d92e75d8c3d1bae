import type { Design, DesignItem } from '../../../certificates/index.js'
import { type Box, fillsPage, type Size } from './boxes.js'

/** Places are tried in steps of this part of the page, and none nearer to its edge than the frame of most designs. */
const steps = 40
const edge = 0.08

/**
 * Where on a page something new is seen and covers nothing: the free place nearest to the middle; where there is none,
 * the one that covers least, and of texts and codes least of all.
 */
export function freePlace({ design, width, height }: { design: Design } & Size): { x: number; y: number } {
  const others = design.items.filter((item) => !fillsPage({ box: item, page: design }))
  const places = along(design.width, width).flatMap((x) =>
    along(design.height, height).map((y) => ({ x, y })),
  )
  const rated = places.map((place) => ({
    place,
    covered: coveredBy({ box: { ...place, width, height }, others }),
    away: Math.hypot(place.x + width / 2 - design.width / 2, place.y + height / 2 - design.height / 2),
  }))
  const [best] = rated.sort((one, other) => one.covered - other.covered || one.away - other.away)
  return best?.place ?? middle({ design, width, height })
}

/** How much of what is there a box lies over. */
const coveredBy = ({ box, others }: { box: Box; others: DesignItem[] }): number =>
  others.reduce((sum, item) => sum + shared(box, item) * (isRead(item) ? 10 : 1), 0)

const isRead = ({ kind }: DesignItem): boolean => kind === 'text' || kind === 'qr'

const shared = (one: Box, other: Box): number =>
  overlap(one.x, one.width, other.x, other.width) * overlap(one.y, one.height, other.y, other.height)

const overlap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom))

/** Where something of this length may begin along one side of the page. */
function along(page: number, length: number): number[] {
  const first = page * edge
  const last = page * (1 - edge) - length
  if (last <= first) return [Math.round((page - length) / 2)]
  return Array.from({ length: steps + 1 }, (_, step) => Math.round(first + ((last - first) * step) / steps))
}

const middle = ({ design, width, height }: { design: Size } & Size) => ({
  x: Math.round((design.width - width) / 2),
  y: Math.round((design.height - height) / 2),
})
