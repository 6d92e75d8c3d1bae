import { createHash } from 'node:crypto'

/** Makes the id of a node from what it is and holds. */
export type MakeID = (kind: string, content: unknown) => string

/**
 * Ids of 24 hex characters made from content: the same input always gives the same ids, and what is added
 * elsewhere in a text changes none of them. Equal nodes are told apart by their order.
 */
export function idMaker(seed = ''): MakeID {
  const seen = new Map<string, number>()
  return (kind, content) => {
    const key = hash(JSON.stringify([seed, kind, content]))
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return count ? hash(`${key}:${count}`) : key
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24)
