import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { idOf } from '../../../collections/index.js'
import { existingOf, walk, walkCertificates } from '../existing/index.js'
import type { Making } from '../making/index.js'
import type { ID, Roster, RosterCertificate, RosterPerson } from '../plan/index.js'
import type { Plan } from '../plans/index.js'
import { loadTerms } from '../values/index.js'
import { loadRoles } from './roles.js'

/** What file names are read against, and the serials of the certificates in it. */
type LoadedRoster = { roster: Roster; serials: ReadonlyMap<ID, string> }

/** How long what was loaded for one file serves for the next. */
const ttl = 20_000

const recent = new WeakMap<Payload, LRUCache<string, Promise<LoadedRoster>>>()

/** The same as `loadRoster`, as it was a moment ago: files are dropped by the hundred. */
export async function recentRoster({ plan, ...making }: Making & { plan: Plan }): Promise<LoadedRoster> {
  const { payload } = making.req
  const known = recent.get(payload) ?? new LRUCache<string, Promise<LoadedRoster>>({ max: 4, ttl })
  recent.set(payload, known)
  const key = String(plan.id)
  const loading = known.get(key) ?? loadRoster({ ...making, plan })
  known.set(key, loading, { noUpdateTTL: true })
  loading.catch(() => known.delete(key))
  return await loading
}

const select = {
  name: true,
  nativeName: true,
  github: true,
  aliases: true,
  notSameAs: true,
  slug: true,
  isHidden: true,
} as const

/** Everybody, every role and every certificate that counts. */
export async function loadRoster({ req, resolved, plan }: Making & { plan: Plan }): Promise<LoadedRoster> {
  const { payload } = req
  const people: RosterPerson[] = []
  for await (const person of walk<RosterPerson>({ payload, collection: resolved.slugs.people, select }))
    people.push(person)
  const certificates: RosterCertificate[] = []
  const serials = new Map<ID, string>()
  for await (const stored of walkCertificates({
    payload,
    resolved,
    where: { status: { not_equals: 'withdrawn' } },
  })) {
    const [person, role] = [idOf(stored.person), idOf(stored.role)]
    if (person === undefined || role === undefined) continue
    const { id, hasFile, sourceURL } = existingOf(stored)
    serials.set(id, stored.serial)
    certificates.push({ id, person, role, year: stored.year, hasFile, sourceURL, sha256: stored.sha256 })
  }
  const terms = await loadTerms({ req, resolved, awards: [] })
  const { role, year } = plan.input
  const roster: Roster = {
    people,
    roles: await loadRoles({ req, resolved }),
    certificates,
    defaults: { ...(role === undefined ? {} : { role }), ...(year === undefined ? {} : { year }) },
    ignored: wordsOf(terms.community.name),
  }
  return { roster, serials }
}

const wordsOf = (name: string | Record<string, string>): string[] =>
  (typeof name === 'string' ? [name] : Object.values(name)).filter(Boolean)
