import type { Resolved } from '../../../collections/index.js'
import { type DrawingCache, drawingCache } from '../cache/index.js'

const caches = new Map<string, DrawingCache>()

/** The cache of drawn files that this installation has; one for each folder. */
export function cacheOf({ drawingsFolder: folder }: Pick<Resolved, 'drawingsFolder'>): DrawingCache {
  const known = caches.get(folder)
  if (known) return known
  const cache = drawingCache({ folder })
  caches.set(folder, cache)
  return cache
}
