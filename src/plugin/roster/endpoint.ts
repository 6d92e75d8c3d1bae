import type { Endpoint } from 'payload'
import { addLocalesToRequestFromData } from 'payload'
import { findRoster, type Resolved } from '../../../collections/index.js'
import { readQuery } from './readQuery.js'

/** `GET /api/roster?role=ambassador&year=2022`: who holds a role, in one request. */
export const rosterEndpoint = (resolved: Resolved): Endpoint => ({
  path: '/roster',
  method: 'get',
  handler: async (req) => {
    addLocalesToRequestFromData(req)
    const query = readQuery(req.query)
    const roster = await findRoster({ req, resolved, query })
    if (!roster) return Response.json({ errors: [{ message: unknownRole(query) }] }, { status: 404 })
    return Response.json(roster)
  },
})

export const unknownRole = ({
  role,
  group,
  project,
}: {
  role: string
  group?: string
  project?: string
}): string =>
  `There is no role "${role}"${group ? `, or no group "${group}"` : ''}${project ? `, or no project "${project}"` : ''}.`
