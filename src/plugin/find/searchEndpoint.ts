import { addLocalesToRequestFromData, type Endpoint } from 'payload'
import {
  type FindQuery,
  type Found,
  findCertificates,
  type Resolved,
  serialIn,
} from '../../../collections/index.js'
import { refuseWith, text, whole, year } from '../arguments/index.js'

/** `GET /api/certificates/search?q=&role=&year=&after=`: a page of the public certificates, found by name, login or serial. */
export const searchEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/search',
  method: 'get',
  handler: async (req) => {
    addLocalesToRequestFromData(req)
    const query = readFindQuery(req.query)
    const serial = query.q ? await serialIn({ req, resolved, q: query.q }) : undefined
    const found = serial ? undefined : await findCertificates({ req, resolved, query })
    if (!serial && !found)
      return refuseWith({ reason: 'noSuchRole', values: { name: query.role ?? '' }, status: 404 })
    const answer: Found & { serial: string | null } = {
      serial: serial ?? null,
      ...(found ?? { items: [], after: null, before: null }),
    }
    return Response.json(answer)
  },
})

/**
 * What is looked for, from a query string.
 * @throws APIError 400 that names the argument
 */
const readFindQuery = (fields: Record<string, unknown>): FindQuery => ({
  q: text({ fields, name: 'q' }),
  role: text({ fields, name: 'role' }),
  year: year(fields),
  after: text({ fields, name: 'after', most: 1000 }),
  before: text({ fields, name: 'before', most: 1000 }),
  limit: whole({ fields, name: 'limit', from: 1, to: 100 }),
  locale: text({ fields, name: 'locale', most: 20 }),
})
