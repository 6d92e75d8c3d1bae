import type { RosterQuery } from '../../../collections/index.js'
import { refuse, text, whole, year } from '../arguments/index.js'

const most = 500

/**
 * The arguments of a roster, from a query string or GraphQL.
 * @throws APIError 400 that names the argument
 */
export function readQuery(fields: Record<string, unknown>): RosterQuery {
  return {
    role: text({ fields, name: 'role' }) ?? refuse('role', 'roleSlug'),
    year: year(fields),
    group: text({ fields, name: 'group' }),
    project: text({ fields, name: 'project' }),
    locale: text({ fields, name: 'locale' }),
    limit: whole({ fields, name: 'limit', from: 1, to: most }),
    page: whole({ fields, name: 'page', from: 1, to: 1_000_000 }),
  }
}
