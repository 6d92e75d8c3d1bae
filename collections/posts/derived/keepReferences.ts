import type { PayloadRequest } from 'payload'
import { referencesSlug } from '../../upkeep/collections.js'
import type { ReferenceKey } from '../../upkeep/keys.js'

/** Keeps the rows that say what a post shows: adds those that are missing, takes away those that no longer hold. */
export async function keepReferences({
  req,
  post,
  keys,
}: {
  req: PayloadRequest
  post: string
  keys: ReferenceKey[]
}): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<{ id: string | number; key: string }>({
    collection: referencesSlug,
    where: { post: { equals: post } },
    pagination: false,
    limit: 0,
    req,
  })
  const known = new Set(docs.map(({ key }) => key))
  for (const key of new Set(keys)) {
    if (!known.has(key)) await req.payload.create({ collection: referencesSlug, data: { post, key }, req })
  }
  const gone = docs.filter(({ key }) => !keys.includes(key)).map(({ id }) => id)
  if (gone.length) await db.deleteMany({ collection: referencesSlug, where: { id: { in: gone } }, req })
}
