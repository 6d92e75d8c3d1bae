import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { pendingSlug } from './collections.js'
import type { ReferenceKey } from './keys.js'

export type Mark = { key: ReferenceKey; token: string }

/** Notes that `keys` are about to change. Noted before the change is written, so that a kill in between loses nothing. */
export async function mark({ payload, keys }: { payload: Payload; keys: ReferenceKey[] }): Promise<Mark[]> {
  const marks: Mark[] = []
  for (const key of new Set(keys)) marks.push(await markOne({ payload, key }))
  return marks
}

/** The changes whose consequences are still to be drawn, oldest first. */
export async function marked({ payload, limit }: { payload: Payload; limit: number }): Promise<Mark[]> {
  const { docs } = await payload.db.find<Mark>({
    collection: pendingSlug,
    limit,
    pagination: false,
    sort: 'createdAt',
    where: {},
  })
  return docs.map(({ key, token }) => ({ key, token }))
}

/** Takes marks away, save those that were set anew meanwhile. */
export async function unmark({ payload, marks }: { payload: Payload; marks: Mark[] }): Promise<void> {
  for (const { key, token } of marks) {
    await payload.db.deleteMany({
      collection: pendingSlug,
      where: { and: [{ key: { equals: key } }, { token: { equals: token } }] },
    })
  }
}

async function markOne({ payload, key }: { payload: Payload; key: ReferenceKey }): Promise<Mark> {
  const data = { key, token: randomUUID() }
  const renew = () => payload.db.updateOne({ collection: pendingSlug, where: { key: { equals: key } }, data })
  const renewed = await renew().catch(() => null)
  if (renewed) return data
  // Two that mark one key at once: the loser of the unique key finds the winner's mark and renews it.
  await payload.create({ collection: pendingSlug, data, overrideAccess: true }).catch(renew)
  return data
}
