import { type Found, findCertificates, serialIn, yearsOfAll } from '../../../../collections/index.js'
import { reading } from './reading.js'
import { findRoles, type Role } from './roles.js'

/** What is asked of the search page, as its address says it. */
export type Asked = { q: string; role?: string; year?: number; after?: string; before?: string }

/** What the search page shows: the answer, and what the form offers. */
type SearchPage = { found: Found; roles: Role[]; years: number[] }

/** A page of certificates, and the filters; all read at once. */
export async function findSearchPage(asked: Asked, locale: string): Promise<SearchPage> {
  const work = await reading(locale)
  const [found, roles, years] = await Promise.all([
    findCertificates({ ...work, query: { ...asked, locale } }),
    findRoles(locale),
    yearsOfAll(work),
  ])
  return { found: found ?? { items: [], after: null, before: null }, roles, years }
}

/** The serial that was typed in place of a name, if there is such a certificate. */
export const findSerial = async (q: string): Promise<string | undefined> =>
  await serialIn({ ...(await reading('en')), q })

/** Reads what is asked; what makes no sense is left out. */
export function readAsked(query: Record<string, string | string[] | undefined>): Asked {
  const year = text(query.year, 4)
  return {
    q: text(query.q, 200) ?? '',
    role: text(query.role, 200),
    year: year && /^\d{4}$/.test(year) ? Number(year) : undefined,
    after: text(query.after, 1000),
    before: text(query.before, 1000),
  }
}

function text(value: string | string[] | undefined, most: number): string | undefined {
  const trimmed = typeof value === 'string' ? value.trim() : ''
  return trimmed && trimmed.length <= most ? trimmed : undefined
}
