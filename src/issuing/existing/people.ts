import type { Payload } from 'payload'
import { type Resolved, readID, walk } from '../../../collections/index.js'
import { indexPeople, personKeys } from '../../identity/index.js'
import type { ID } from '../../plans/index.js'
import type { IssueEntry, PeopleFinder, PlanPerson } from '../plan/index.js'

const select = {
  name: true,
  nativeName: true,
  github: true,
  aliases: true,
  notSameAs: true,
  isHidden: true,
  email: true,
  updatedAt: true,
} as const

type Reading = { payload: Payload; resolved: Resolved }

/** Those people whom the entries of a list may mean; of all others nothing is kept. */
export async function findPeople({
  payload,
  resolved,
  entries,
}: Reading & { entries: readonly IssueEntry[] }): Promise<PeopleFinder> {
  const ids = new Set(entries.map(({ id }) => String(id ?? '')))
  const emails = new Set(entries.map(({ email }) => email).filter(Boolean))
  const wanted = new Set(entries.flatMap(keysOf))
  const known: PlanPerson[] = []
  for await (const person of walk<PlanPerson>({ payload, collection: resolved.slugs.people, select })) {
    const isMeant =
      ids.has(String(person.id)) ||
      (person.email && emails.has(person.email.toLowerCase())) ||
      personKeys(person).some((key) => wanted.has(bare(key)))
    if (isMeant) known.push(person)
  }
  return finderOf(known)
}

/** These people, by id; what can be nobody's is left out. */
export async function peopleByID({
  payload,
  resolved,
  ids,
}: Reading & { ids: readonly ID[] }): Promise<Map<string, PlanPerson>> {
  const collection = resolved.slugs.people
  const known = new Set(ids.flatMap((value) => readID({ payload, collection, value }) ?? []))
  if (!known.size) return new Map()
  const { docs } = await payload.db.find<PlanPerson>({
    collection,
    where: { id: { in: [...known] } },
    select,
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map((person) => [String(person.id), person]))
}

/** Those people who have changed since a moment. */
export async function peopleSince({
  payload,
  resolved,
  since,
}: Reading & { since: string }): Promise<PlanPerson[]> {
  const people: PlanPerson[] = []
  const where = { updatedAt: { greater_than_equal: since } }
  for await (const person of walk<PlanPerson>({ payload, collection: resolved.slugs.people, where, select }))
    people.push(person)
  return people
}

/** Finds among these people. */
function finderOf(known: readonly PlanPerson[]): PeopleFinder {
  const index = indexPeople(known)
  const byID = new Map(known.map((person) => [String(person.id), person]))
  const byEmail = new Map<string, PlanPerson[]>()
  for (const person of known) {
    const email = person.email?.toLowerCase()
    if (email) byEmail.set(email, [...(byEmail.get(email) ?? []), person])
  }
  return {
    find: index.find,
    byID: (id: ID) => byID.get(String(id)),
    byEmail: (email) => byEmail.get(email) ?? [],
  }
}

/** A login may be given as a name and the other way round. */
const keysOf = ({ name, github }: IssueEntry): string[] => personKeys({ name, github }).map(bare)

const bare = (key: string): string => key.replace(/^[a-z]+:/, '')
