import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../resolved.js'
import { findCertificates } from './find.js'
import type { FoundCertificate } from './query.js'

/** Some of those who hold a role in a year, in the order of the list. */
type Holders = { items: FoundCertificate[]; isMore: boolean }

type Wanted = {
  req: PayloadRequest
  resolved: Resolved
  /** Slugs of roles. */
  roles: string[]
  year: number
  /** How many of each role are wanted. */
  limit: number
  locale?: string
}

/** How many lines are read at first, however many roles there are. */
const mostAtFirst = 300

/**
 * Who holds each of these roles in a year, by the roles' slugs: all with one look at the year where it is
 * short; else those roles are looked at again of which too few were among the first.
 */
export async function findHoldersOf({
  roles,
  year,
  limit,
  ...reading
}: Wanted): Promise<Map<string, Holders>> {
  const { locale } = reading
  const find = async (wanted: { role?: string; limit: number }) =>
    (await findCertificates({ ...reading, query: { year, onlyActive: true, locale, ...wanted } })) ?? nothing
  const first = roles.length
    ? await find({ limit: Math.min(roles.length * (limit + 1) * 2, mostAtFirst) })
    : nothing
  const holders = await Promise.all(
    roles.map(async (role): Promise<[string, Holders]> => {
      const items = first.items.filter((item) => item.role?.slug === role)
      if (items.length > limit) return [role, { items: items.slice(0, limit), isMore: true }]
      if (first.after === null) return [role, { items, isMore: false }]
      const found = await find({ role, limit })
      return [role, { items: found.items, isMore: found.after !== null }]
    }),
  )
  return new Map(holders)
}

const nothing = { items: [], after: null }
