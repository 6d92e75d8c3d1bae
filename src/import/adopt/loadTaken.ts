import type { Payload } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { StoredRow } from '../apply/index.js'
import type { DocumentID } from '../plan/index.js'

const prefix = 'picture:'
const atOnce = 200

/** The library's pictures that were taken from an address, by it; those that were deleted since are not among them. */
export async function loadTaken({
  payload,
  resolved,
  rows,
}: {
  payload: Payload
  resolved: Resolved
  rows: readonly StoredRow[]
}): Promise<Map<string, DocumentID>> {
  if (!resolved.has.media) return new Map()
  const taken = rows.filter(({ key, document }) => key.startsWith(prefix) && document)
  const there = new Map<string, DocumentID>()
  const asked = [...new Set(taken.map(({ document }) => document ?? ''))]
  for (let at = 0; at < asked.length; at += atOnce) {
    const { docs } = await payload.db.find<{ id: DocumentID }>({
      collection: resolved.slugs.media,
      where: { id: { in: asked.slice(at, at + atOnce) } },
      select: { sha256: true },
      pagination: false,
      limit: 0,
    })
    for (const { id } of docs) there.set(String(id), id)
  }
  return new Map(
    taken.flatMap(({ key, document }) => {
      const id = there.get(document ?? '')
      return id === undefined ? [] : [[key.slice(prefix.length), id] as const]
    }),
  )
}
