import type { Payload, PayloadRequest, SelectType, Where } from 'payload'

type ID = string | number

/** A document in all its languages. */
export type Document = { id: ID; [field: string]: unknown }

export type Reading = {
  payload: Payload
  req: PayloadRequest
  /** Whether only what everybody may read is read, as Payload's own rules have it. */
  isPublic: boolean
}

/** All documents of a collection in the order of their ids, page by page, so that their number doesn't matter. */
export async function* pages({
  collection,
  size = 200,
  ...reading
}: Reading & { collection: string; size?: number; select?: SelectType }): AsyncGenerator<Document[]> {
  let last: ID | undefined
  for (;;) {
    const where: Where = last === undefined ? {} : { id: { greater_than: last } }
    const docs = await read({ ...reading, collection, where, limit: size })
    if (docs.length) yield docs
    last = docs.at(-1)?.id
    if (docs.length < size) return
  }
}

/** These documents, by id as text. `isDraft`: as the panel shows them, unpublished work before what is published. */
export async function byID({
  ids,
  isDraft,
  ...reading
}: Reading & { collection: string; ids: readonly ID[]; isDraft?: boolean }): Promise<Map<string, Document>> {
  if (!ids.length) return new Map()
  const docs = await read({ ...reading, isDraft, where: { id: { in: [...ids] } }, limit: ids.length })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

async function read({
  payload,
  req,
  isPublic,
  collection,
  where,
  limit,
  select,
  isDraft = false,
}: Reading & {
  collection: string
  where: Where
  limit: number
  select?: SelectType
  isDraft?: boolean
}): Promise<Document[]> {
  const { docs } = await payload.find({
    collection,
    where,
    sort: 'id',
    limit,
    select,
    pagination: false,
    depth: 0,
    draft: isDraft,
    joins: false,
    ...(payload.config.localization ? { locale: 'all' as const } : {}),
    overrideAccess: !isPublic,
    showHiddenFields: !isPublic,
    req,
  })
  return docs as Document[]
}
