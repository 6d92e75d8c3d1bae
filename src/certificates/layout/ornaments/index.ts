import type { OrnamentItem, Place } from '../../design/index.js'
import type { Shape } from '../types.js'
import { frame } from './frame.js'
import { divider, star } from './small.js'
import { wreath } from './wreath.js'

/** The shapes of an ornament in its box; `ground` is the colour of the page, for tints. */
export function ornamentShapes(item: Place & OrnamentItem, ground: string): Shape[] {
  const { ornament, color, accent } = item
  if (ornament === 'frame') return frame(item, color, accent, ground)
  if (ornament === 'wreath') return wreath(item, color, accent)
  if (ornament === 'divider') return divider(item, color, accent)
  return star(item, accent)
}
