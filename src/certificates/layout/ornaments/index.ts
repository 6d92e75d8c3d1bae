import { LRUCache } from 'lru-cache'
import type { OrnamentItem, Place } from '../../design/index.js'
import type { Shape } from '../types.js'
import { frame } from './frame.js'
import { divider, star } from './small.js'
import { wreath } from './wreath.js'

/** Ornaments are many curves, and the same on all certificates of a batch. */
const known = new LRUCache<string, Shape[]>({ max: 40 })

/** The shapes of an ornament in its box; `ground` is the colour of the page, for tints. */
export function ornamentShapes(item: Place & OrnamentItem, ground: string): Shape[] {
  const { ornament, color, accent, x, y, width, height } = item
  const key = [ornament, color, accent, ground, x, y, width, height].join(' ')
  const shapes = known.get(key) ?? draw(item, ground)
  known.set(key, shapes)
  return shapes
}

function draw(item: Place & OrnamentItem, ground: string): Shape[] {
  const { ornament, color, accent } = item
  if (ornament === 'frame') return frame(item, color, accent, ground)
  if (ornament === 'wreath') return wreath(item, color, accent)
  if (ornament === 'divider') return divider(item, color, accent)
  return star(item, accent)
}
