import type { Payload, SelectType, Where } from 'payload'

type ID = string | number

const batch = 1000

/** All documents that fit, in batches, so that their number doesn't matter. In the order of their ids. */
export async function* walk<Document extends { id: ID }>({
  payload,
  collection,
  where,
  select,
}: {
  payload: Payload
  collection: string
  where?: Where
  select: SelectType
}): AsyncGenerator<Document> {
  let last: ID | undefined
  for (;;) {
    const and = [...(where ? [where] : []), ...(last === undefined ? [] : [{ id: { greater_than: last } }])]
    const { docs } = await payload.db.find<Document>({
      collection,
      where: and.length ? { and } : {},
      select,
      sort: 'id',
      limit: batch,
      pagination: false,
    })
    yield* docs
    last = docs.at(-1)?.id
    if (docs.length < batch || last === undefined) return
  }
}

/** The same, some at a time. */
export async function* inBatches<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  size = 200,
): AsyncGenerator<Item[]> {
  let some: Item[] = []
  for await (const item of items) {
    some.push(item)
    if (some.length < size) continue
    yield some
    some = []
  }
  if (some.length) yield some
}
