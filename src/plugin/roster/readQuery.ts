import { APIError } from 'payload'
import type { RosterQuery } from '../../../collections/index.js'

const most = 500

/**
 * The arguments of a roster, from a query string or GraphQL.
 * @throws APIError 400 that names the argument
 */
export function readQuery(args: Record<string, unknown>): RosterQuery {
  return {
    role:
      text({ args, name: 'role' }) ??
      refuse('role', 'is missing: give the slug of a role, such as ambassador'),
    year: whole({ args, name: 'year', from: 1970, to: 2200 }),
    group: text({ args, name: 'group' }),
    project: text({ args, name: 'project' }),
    locale: text({ args, name: 'locale' }),
    limit: whole({ args, name: 'limit', from: 1, to: most }),
    page: whole({ args, name: 'page', from: 1, to: 1_000_000 }),
  }
}

type Argument = { args: Record<string, unknown>; name: string }

function text({ args, name }: Argument): string | undefined {
  const value = args[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string' || value.length > 200) return refuse(name, 'must be a short text')
  return value
}

function whole({ args, name, from, to }: Argument & { from: number; to: number }): number | undefined {
  const value = args[name]
  if (value === undefined || value === null || value === '') return undefined
  const number = Number(value)
  if (typeof value === 'object' || !Number.isInteger(number) || number < from || number > to) {
    return refuse(name, `must be a whole number from ${from} to ${to}`)
  }
  return number
}

function refuse(name: string, why: string): never {
  throw new APIError(`"${name}" ${why}.`, 400, null, true)
}
