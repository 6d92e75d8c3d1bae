import { LRUCache } from 'lru-cache'
import type { Payload, PayloadRequest, Where } from 'payload'
import { idOf, type Resolved } from '../../../collections/index.js'
import { extremes } from './nameWidth.js'

type ID = string | number

/** Somebody of the roster, as printed, and what for. */
export type RosterName = { name: string; role?: ID; year?: number }
type RosterNames = { longest: RosterName; shortest: RosterName }
type Scope = { role?: ID; year?: number }

/** A database can't order names by their length, so only this many of the newest certificates are looked at. */
const mostCertificates = 1000
/** An editor drags and types: the roster is read once a minute, not at every picture. */
const remembered = 60_000

const known = new WeakMap<Payload, LRUCache<string, { names?: RosterNames }>>()

/** The longest and the shortest name among the newest certificates of a role (and year); undefined where there are none. */
export async function rosterNames({
  req,
  resolved,
  role,
  year,
}: { req: PayloadRequest; resolved: Resolved } & Scope): Promise<RosterNames | undefined> {
  const cache = known.get(req.payload) ?? new LRUCache({ max: 200, ttl: remembered })
  known.set(req.payload, cache)
  const key = JSON.stringify([role, year])
  const kept = cache.get(key)
  if (kept) return kept.names
  const names = extremes(await readNames({ req, resolved, role, year }), ({ name }) => name)
  cache.set(key, { names })
  return names
}

async function readNames({
  req,
  resolved: { slugs },
  role,
  year,
}: { req: PayloadRequest; resolved: Resolved } & Scope): Promise<RosterName[]> {
  const where: Where = {
    ...(role === undefined ? {} : { role: { equals: role } }),
    ...(year === undefined ? {} : { year: { equals: year } }),
  }
  const certificates = await read({
    ...{ req, collection: slugs.certificates, where, sort: '-createdAt' },
    select: { person: true, role: true, year: true, printed: { name: true } },
  })
  const unprinted = certificates.filter((certificate) => !printedName(certificate))
  const ids = [...new Set(unprinted.map(({ person }) => idOf(person)))].filter((id) => id !== undefined)
  const people = await read({
    ...{ req, collection: slugs.people, where: { id: { in: ids } }, sort: 'id' },
    select: { name: true },
  })
  const nameOf = new Map(people.map(({ id, name }) => [idOf(id), name]))
  return certificates.map((certificate) => ({
    name: printedName(certificate) || String(nameOf.get(idOf(certificate.person)) ?? ''),
    role: idOf(certificate.role),
    year: typeof certificate.year === 'number' ? certificate.year : undefined,
  }))
}

async function read({
  req,
  ...query
}: {
  req: PayloadRequest
  collection: string
  where: Where
  sort: string
  select: Record<string, true | { name: true }>
}): Promise<Record<string, unknown>[]> {
  const { docs } = await req.payload.find({
    ...query,
    limit: mostCertificates,
    pagination: false,
    depth: 0,
    joins: false,
    overrideAccess: true,
  })
  return docs.map((doc): Record<string, unknown> => ({ ...doc }))
}

const printedName = ({ printed }: Record<string, unknown>): string =>
  typeof printed === 'object' && printed !== null && 'name' in printed && typeof printed.name === 'string'
    ? printed.name
    : ''
