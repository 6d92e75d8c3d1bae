import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { pendingSlug } from './collections.js'
import { type ReferenceKey, rosterKeys } from './keys.js'
import { transactionOf } from './transaction.js'

export type Mark = { key: ReferenceKey; token: string }

/** Notes that `keys` are about to change. Noted before the change is written, so that a kill in between loses nothing. */
export async function mark({ req, keys }: { req: PayloadRequest; keys: ReferenceKey[] }): Promise<Mark[]> {
  const isInTransaction = (await transactionOf(req)) !== undefined
  const marks: Mark[] = []
  for (const key of new Set(keys)) {
    marks.push(isInTransaction ? await addMark({ req, key }) : await markOne({ payload: req.payload, key }))
  }
  return marks
}

/** Marks rosters whose certificates have changed, so that the next mending brings what shows them up to date. */
export async function markRosters({
  req,
  rosters,
}: {
  req: PayloadRequest
  rosters: { role: string | number; year?: number | null }[]
}): Promise<void> {
  await mark({ req, keys: rosters.flatMap((roster) => rosterKeys(roster)) })
}

/** The changes whose consequences are still to be drawn, oldest first. */
export async function marked({
  payload,
  limit,
  except,
}: {
  payload: Payload
  limit: number
  except: Mark[]
}): Promise<Mark[]> {
  const { docs } = await payload.db.find<Mark>({
    collection: pendingSlug,
    limit,
    pagination: false,
    sort: 'createdAt',
    where: except.length ? { token: { not_in: except.map(({ token }) => token) } } : {},
  })
  return docs.map(({ key, token }) => ({ key: key.split(separator)[0] ?? key, token }))
}

/** Takes marks away, save those that were set anew meanwhile. */
export async function unmark({ payload, marks }: { payload: Payload; marks: Mark[] }): Promise<void> {
  for (const { key, token } of marks) {
    await payload.db.deleteMany({
      collection: pendingSlug,
      where: { and: [{ key: { in: [key, ownKey({ key, token })] } }, { token: { equals: token } }] },
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

const separator = '#'

const ownKey = ({ key, token }: Mark): string => `${key}${separator}${token}`

/** A mark of its own that comes and goes with the transaction: one that is shared would make two transactions clash. */
async function addMark({ req, key }: { req: PayloadRequest; key: ReferenceKey }): Promise<Mark> {
  const own = { key, token: randomUUID() }
  const data = { ...own, key: ownKey(own) }
  await req.payload.create({ collection: pendingSlug, data, overrideAccess: true, req })
  return own
}
