import type { PayloadRequest } from 'payload'
import { publicStatuses, typedSerial, typedWords } from '../../../src/certificates/index.js'
import { searchWords } from '../../../src/identity/index.js'
import type { Resolved } from '../../resolved.js'
import { listPage } from './list.js'
import { foundOf } from './load.js'
import type { FindQuery, Found } from './query.js'
import { type Searched, searchPage } from './search.js'

type ID = string | number
type Reading = { req: PayloadRequest; resolved: Resolved }

const usual = 20

/**
 * A page of the public certificates: the newest years first, or those whose people are found by `q`. What it costs
 * does not grow with their number. Undefined where the role is unknown.
 */
export async function findCertificates({
  req,
  resolved,
  query: { q: typed = '', role: roleSlug, year, onlyActive, after, before, limit = usual, locale },
}: Reading & { query: FindQuery }): Promise<Found | undefined> {
  const role = roleSlug === undefined ? undefined : await roleID({ req, resolved, slug: roleSlug })
  if (roleSlug !== undefined && role === undefined) return undefined
  const q = typedWords(typed)
  const isBackwards = before !== undefined
  const from = before ?? after
  const wanted = { role, year, onlyActive, limit, locale, isBackwards, from }
  const searched: Searched = searchWords(q).length
    ? await searchPage({ req, resolved, q, wanted })
    : { placed: await listPage({ req, resolved, wanted }) }
  const { placed, rest = null } = searched
  const page = isBackwards ? placed.slice(0, limit).reverse() : placed.slice(0, limit)
  const isMore = placed.length > limit
  const [first = null, last = null] = [page[0]?.place, page.at(-1)?.place]
  return {
    items: page.flatMap(({ certificate }) => foundOf({ req, resolved, certificate, locale }) ?? []),
    after: isBackwards || isMore ? last : rest,
    before: isBackwards && !isMore ? rest : isBackwards || after !== undefined ? first : null,
  }
}

/** The serial (or address of a certificate) that somebody typed in place of a name, if there is such a certificate and the world may know of it. */
export async function serialIn({ req, resolved, q }: Reading & { q: string }): Promise<string | undefined> {
  const serial = typedSerial(q)
  if (!serial) return undefined
  const known = await req.payload.db.findOne<{ id: ID; serial: string }>({
    collection: resolved.slugs.certificates,
    where: {
      and: [{ serial: { equals: serial } }, { status: { in: [...publicStatuses, 'withdrawn'] } }],
    },
    select: { serial: true },
    req,
  })
  return known ? serial : undefined
}

async function roleID({ req, resolved, slug }: Reading & { slug: string }): Promise<ID | undefined> {
  const role = await req.payload.db.findOne<{ id: ID }>({
    collection: resolved.slugs.roles,
    where: { slug: { equals: slug } },
    select: { slug: true },
    req,
  })
  return role?.id
}
