import type { PayloadRequest } from 'payload'
import * as qs from 'qs-esm'

/**
 * The query of a REST request as it was written. Payload changes `req.query` while it reads it and drops what it cannot
 * read (`joins[x][limit]=abc`, `sort[a]=b`), so that a mistake would go unnoticed.
 */
export const rawQuery = (req: PayloadRequest): Record<string, unknown> => {
  const { search } = req
  return search
    ? qs.parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })
    : {}
}
