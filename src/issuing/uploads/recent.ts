import { LRUCache } from 'lru-cache'

/** What was loaded a moment ago, by name. */
export type Recent<Value> = {
  /** What is there still, or is being loaded; else what `load` gives. What failed is forgotten. */
  get: (name: string, load: () => Promise<Value>) => Promise<Value>
  drop: (name: string) => void
  /** How many are held in memory. */
  size: () => number
}

/** Keeps the last few that were loaded, each for `ttl` milliseconds: then memory is free, whether anyone asks or not. */
export function keepRecent<Value>({ max, ttl }: { max: number; ttl: number }): Recent<Value> {
  const known = new LRUCache<string, Promise<Value>>({ max, ttl, ttlAutopurge: true })
  return {
    get: async (name, load) => {
      const loaded = known.get(name)
      if (loaded) return await loaded
      const loading = load()
      known.set(name, loading)
      try {
        return await loading
      } catch (error) {
        if (known.peek(name) === loading) known.delete(name)
        throw error
      }
    },
    drop: (name) => {
      known.delete(name)
    },
    size: () => known.size,
  }
}
