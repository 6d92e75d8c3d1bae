import type { PayloadRequest } from 'payload'
import { yearKey, yearOfKey } from '../../../src/certificates/index.js'
import type { Resolved } from '../../resolved.js'

type ID = string | number
type Reading = { req: PayloadRequest; resolved: Resolved }

const most = 80

/** The years that have public certificates, the newest first: of a role, year by year as they are. */
export async function yearsOfRole({ req, resolved, role }: Reading & { role: ID }): Promise<number[]> {
  const years: number[] = []
  let after = yearKey(9998)
  while (years.length < most) {
    const year = await firstYear({ req, resolved, role, after })
    if (year === undefined) break
    years.push(year)
    after = `${yearKey(year)}!`
  }
  return years
}

/** The years from the newest to the oldest that have public certificates. */
export async function yearsOfAll(reading: Reading): Promise<number[]> {
  const [newest, oldest] = await Promise.all([
    firstYear({ ...reading, after: yearKey(9998) }),
    firstYear({ ...reading, after: yearKey(9998), isOldest: true }),
  ])
  if (newest === undefined || oldest === undefined) return []
  return Array.from({ length: Math.min(most, newest - oldest + 1) }, (_, at) => newest - at)
}

/** The newest year that has public certificates and is not after `atMost`. */
export const newestYear = ({
  atMost,
  ...reading
}: Reading & { atMost: number }): Promise<number | undefined> =>
  firstYear({ ...reading, after: yearKey(atMost) })

async function firstYear({
  req,
  resolved,
  role,
  after,
  isOldest = false,
}: Reading & { role?: ID; after: string; isOldest?: boolean }): Promise<number | undefined> {
  const { docs } = await req.payload.db.find<{ id: ID; listKey: string }>({
    collection: resolved.slugs.certificates,
    where: {
      and: [
        { listKey: { greater_than_equal: after } },
        ...(role === undefined ? [] : [{ role: { equals: role } }]),
      ],
    },
    sort: isOldest ? ['-listKey', '-createdAt'] : ['listKey', 'createdAt'],
    select: { listKey: true },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] && yearOfKey(docs[0].listKey)
}
