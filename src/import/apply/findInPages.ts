import type { Payload } from 'payload'
import { breather } from '../../plans/index.js'
import type { DocumentID } from './work.js'

type Found = { id: DocumentID; [field: string]: unknown }

const pageSize = 200

/**
 * All documents of a collection with some of their fields, in all languages and in the collection's own order. Read
 * page by page: thousands at once would hold much memory, and let nobody else of this process have a turn.
 */
export async function findInPages({
  payload,
  collection,
  fields,
}: {
  payload: Payload
  collection: string
  fields: readonly string[]
}): Promise<Found[]> {
  const pause = breather()
  const { defaultSort = '-createdAt' } = payload.collections[collection]?.config ?? {}
  const sort = [defaultSort].flat()[0] ?? 'id'
  const all: Found[] = []
  for (let last: DocumentID | undefined; ; last = all.at(-1)?.id) {
    const { docs } = await payload.find({
      collection,
      where: last === undefined ? {} : { id: { greater_than: last } },
      sort: 'id',
      limit: pageSize,
      select: Object.fromEntries([...fields, sort.replace('-', '')].map((field) => [field, true])),
      locale: 'all',
      depth: 0,
      pagination: false,
      joins: false,
      overrideAccess: true,
    })
    all.push(...docs)
    if (docs.length < pageSize) return all.sort(inOrderOf(sort))
    await pause()
  }
}

/** By a field whose value is a text or a number; what has none goes first, as databases have it. */
function inOrderOf(sort: string): (one: Found, other: Found) => number {
  const isDown = sort.startsWith('-')
  const field = isDown ? sort.slice(1) : sort
  const ascending = (one: unknown, other: unknown): number => {
    if (one === other) return 0
    if (isAbsent(one) || isAbsent(other)) return isAbsent(one) ? (isAbsent(other) ? 0 : -1) : 1
    return one < other ? -1 : 1
  }
  return (one, other) => (isDown ? ascending(other[field], one[field]) : ascending(one[field], other[field]))
}

const isAbsent = (value: unknown): value is null | undefined | object =>
  typeof value !== 'number' && typeof value !== 'string'
