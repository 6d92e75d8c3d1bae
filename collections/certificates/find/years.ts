import type { PayloadRequest } from 'payload'
import { yearKey, yearOfKey } from '../../../src/certificates/index.js'
import type { Resolved } from '../../resolved.js'

type ID = string | number
type Reading = { req: PayloadRequest; resolved: Resolved }

const most = 80

/** How many places in the list are read first: most roles have no more of all years together. */
const placesAtFirst = 100

/** The years that have public certificates, the newest first: of a role, all with one look where it has few, else the older ones year by year. */
export async function yearsOfRole({ req, resolved, role }: Reading & { role: ID }): Promise<number[]> {
  const years = new Set<number>()
  let [after, limit] = [yearKey(9998), placesAtFirst]
  while (years.size < most) {
    const found = await yearsAfter({ req, resolved, role, after, limit })
    for (const year of found) years.add(year)
    if (found.length < limit) break
    after = `${yearKey(found.at(-1))}!`
    limit = 1
  }
  return [...years].slice(0, most)
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

/** The newest year that has public certificates, of all roles or one, and is not after `atMost`. */
export const newestYear = ({
  atMost,
  ...reading
}: Reading & { role?: ID; atMost: number }): Promise<number | undefined> =>
  firstYear({ ...reading, after: yearKey(atMost) })

type Seeking = Reading & { role?: ID; after: string; isOldest?: boolean }

async function firstYear(seeking: Seeking): Promise<number | undefined> {
  return (await yearsAfter({ ...seeking, limit: 1 }))[0]
}

/** The years of places in the list of certificates, in its order or from its end. */
async function yearsAfter({
  req,
  resolved,
  role,
  after,
  isOldest = false,
  limit,
}: Seeking & { limit: number }): Promise<number[]> {
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
    limit,
    pagination: false,
    req,
  })
  return docs.flatMap(({ listKey }) => yearOfKey(listKey) ?? [])
}
