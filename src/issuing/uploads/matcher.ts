import type { Payload } from 'payload'
import { idOf, walk } from '../../../collections/index.js'
import type { ID, Making } from '../../plans/index.js'
import { existingOf, isOfAward, walkCertificates } from '../existing/index.js'
import {
  type Batch,
  type DroppedFile,
  type FileMatch,
  openMatcher,
  type Roster,
  type RosterCertificate,
  type RosterPerson,
} from '../plan/index.js'
import { loadTerms } from '../values/index.js'
import { keepRecent, type Recent } from './recent.js'
import { loadRoles } from './roles.js'

/** What matches file names, and what is known of those whom it finds. */
export type Matcher = {
  match: (files: readonly DroppedFile[]) => FileMatch[]
  people: ReadonlyMap<string, RosterPerson>
  /** Of certificates, by their ids. */
  serials: ReadonlyMap<ID, string>
}

/** How long what was loaded for one file serves for the next. */
const ttl = 60_000

const recent = new WeakMap<Payload, Recent<Matcher>>()

/** The same as `loadMatcher`, as it was a moment ago: files are dropped by the hundred. */
export async function recentMatcher({ plan, ...making }: Making & { plan: Batch }): Promise<Matcher> {
  const { payload } = making.req
  const known = recent.get(payload) ?? keepRecent<Matcher>({ max: 2, ttl })
  recent.set(payload, known)
  return await known.get(String(plan.id), () => loadMatcher({ ...making, plan }))
}

/** Frees what was loaded for the files of a plan. */
export const dropMatcher = ({ payload, plan }: { payload: Payload; plan: ID }): void =>
  recent.get(payload)?.drop(String(plan))

const select = {
  name: true,
  nativeName: true,
  github: true,
  aliases: true,
  notSameAs: true,
  slug: true,
  isHidden: true,
} as const

/** Matches with everybody, every role and every certificate that counts. */
export async function loadMatcher({ req, resolved, plan }: Making & { plan: Batch }): Promise<Matcher> {
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
    const { id, hasFile, sourceURL, status } = existingOf(stored)
    serials.set(id, stored.serial)
    certificates.push({
      id,
      person,
      role,
      year: stored.year,
      hasFile,
      isRevoked: status === 'revoked',
      isOfGroup: !isOfAward(stored, { role }),
      sourceURL,
      sha256: stored.sha256,
    })
  }
  const terms = await loadTerms({ req, resolved, awards: [] })
  const { role, year } = plan.input
  const roster: Roster = {
    people,
    roles: await loadRoles({ req, resolved }),
    certificates,
    defaults: { ...(role === undefined ? {} : { role }), ...(year === undefined ? {} : { year }) },
    ignored: wordsOf(terms.community.name),
    thisYear: new Date().getFullYear(),
  }
  return {
    match: openMatcher(roster),
    people: new Map(people.map((person) => [String(person.id), person])),
    serials,
  }
}

const wordsOf = (name: string | Record<string, string>): string[] =>
  (typeof name === 'string' ? [name] : Object.values(name)).filter(Boolean)
