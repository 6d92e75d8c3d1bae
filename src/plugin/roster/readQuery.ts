import type { RosterQuery } from '../../../collections/index.js'
import { refuseArgument as refuse, textArgument as text, wholeArgument as whole } from '../arguments/index.js'

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
