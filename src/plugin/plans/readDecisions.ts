import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { Decision, ForAll } from '../../issuing/index.js'
import { flag, id, list, onlyKnown, refuse, text, word, year } from '../arguments/index.js'
import { findAllNamed, findNamed } from './findNamed.js'

type Fields = Record<string, unknown>
type Reading = { req: PayloadRequest; resolved: Resolved; fields: Fields }

/**
 * Decisions as they are sent: `{ rows: [{ key, action?, person?, name?, role?, year? }] }`, people and roles by id or
 * slug.
 * @throws APIError 400 that says which field is wrong, or which row is decided twice
 */
export async function readDecisions({ req, resolved: { slugs }, fields }: Reading): Promise<Decision[]> {
  onlyKnown(fields, ['rows', 'samePerson', 'missing'])
  const given = list({ fields, name: 'rows', most: 1000 }) ?? refuse('rows', 'decisions')
  const read = given.map((fields, index) => decisionOf({ fields, index }))
  refuseTwice(read)
  const named = { req, name: 'person', collection: slugs.people }
  const people = await findAllNamed({ ...named, values: read.map(({ person }) => person ?? undefined) })
  const roles = await findAllNamed({
    req,
    name: 'role',
    collection: slugs.roles,
    values: read.map(({ role }) => role),
  })
  return read.map((decision) => ({
    ...decision,
    ...(decision.person ? { person: people(decision.person) } : {}),
    ...(decision.role === undefined ? {} : { role: roles(decision.role) }),
  }))
}

/**
 * What is decided of all rows that ask the same: `{ samePerson: true }`, `{ missing: true, role?, year? }`; undefined
 * where single rows are.
 * @throws APIError 400 that says which field is wrong
 */
export async function readForAll({ req, resolved, fields }: Reading): Promise<ForAll | undefined> {
  const isSamePerson = flag({ fields, name: 'samePerson' })
  const isForMissing = flag({ fields, name: 'missing' })
  if (!isSamePerson && !isForMissing) return undefined
  onlyKnown(fields, ['samePerson', 'missing', ...(isForMissing ? ['role', 'year'] : [])])
  if (!isForMissing) return { isSamePerson }
  const value = id({ fields, name: 'role' })
  const role = await findNamed({ req, collection: resolved.slugs.roles, name: 'role', value })
  const award = { ...(role === undefined ? {} : { role }), ...yearIn(fields) }
  return Object.keys(award).length ? { isSamePerson, ...award } : refuse('missing', 'missingAward')
}

/**
 * All of an issue, a release or a redraw is for what it was asked for; its rows can't be for something else.
 * @throws APIError 400 that says so
 */
export function refuseAwards(decisions: Decision[] | ForAll): void {
  const all = Array.isArray(decisions) ? decisions : [decisions]
  if (all.some(({ role }) => role !== undefined)) refuse('role', 'fixedAward')
  if (all.some(({ year }) => year !== undefined)) refuse('year', 'fixedAward')
}

/** A decision whose person and role are still as they were sent. */
function decisionOf({ fields, index }: { fields: Fields; index: number }): Decision {
  onlyKnown(fields, ['key', 'action', 'person', 'name', 'role', 'year'])
  const key = text({ fields, name: 'key', most: 100 }) ?? refuse(`rows[${index}].key`, 'missing')
  const action = word({ fields, name: 'action', words: ['create', 'update', 'skip'] as const })
  const person = fields.person === null ? null : id({ fields, name: 'person' })
  const role = id({ fields, name: 'role' })
  const name = text({ fields, name: 'name', most: 200 })?.trim()
  return {
    key,
    ...(action === undefined ? {} : { action }),
    ...(person === undefined ? {} : { person }),
    ...(name ? { name } : {}),
    ...(role === undefined ? {} : { role }),
    ...yearIn(fields),
  }
}

/** Which of two decisions is meant, nobody can tell. */
function refuseTwice(decisions: readonly Decision[]): void {
  const known = new Set<string>()
  for (const { key } of decisions) {
    if (known.has(key)) refuse('rows', 'decidedTwice', { key })
    known.add(key)
  }
}

/** The year that is decided; null is none. */
function yearIn(fields: Fields): Pick<Decision, 'year'> {
  const given = fields.year === null ? null : year(fields)
  return given === undefined ? {} : { year: given }
}
