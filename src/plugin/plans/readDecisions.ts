import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { Decision } from '../../issuing/index.js'
import { id, onlyKnown, refuse, text, word, year } from '../arguments/index.js'
import { findAllNamed } from './findNamed.js'

type Fields = Record<string, unknown>

/**
 * Decisions as they are sent: `{ key, action?, person?, name?, role?, year? }`, people and roles by id or slug.
 * @throws APIError 400 that says which field is wrong
 */
export async function readDecisions({
  req,
  resolved: { slugs },
  given,
}: {
  req: PayloadRequest
  resolved: Resolved
  given: Fields[]
}): Promise<Decision[]> {
  const read = given.map((fields, index) => decisionOf({ fields, index }))
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

/** A decision whose person and role are still as they were sent. */
function decisionOf({ fields, index }: { fields: Fields; index: number }): Decision {
  onlyKnown(fields, ['key', 'action', 'person', 'name', 'role', 'year'])
  const key = text({ fields, name: 'key', most: 100 }) ?? refuse(`rows[${index}].key`, 'missing')
  const action = word({ fields, name: 'action', words: ['create', 'update', 'skip'] as const })
  const person = fields.person === null ? null : id({ fields, name: 'person' })
  const role = id({ fields, name: 'role' })
  const name = text({ fields, name: 'name', most: 200 })?.trim()
  const given = fields.year === null ? null : year(fields)
  return {
    key,
    ...(action === undefined ? {} : { action }),
    ...(person === undefined ? {} : { person }),
    ...(name ? { name } : {}),
    ...(role === undefined ? {} : { role }),
    ...(given === undefined ? {} : { year: given }),
  }
}
