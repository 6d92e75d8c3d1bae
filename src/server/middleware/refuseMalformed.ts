import type { RequestHandler } from 'express'
import { pathOf } from '../address.js'

/**
 * Refuses an address that can't be decoded, such as `/%E0%A4%A`, and TRACE, which no Fetch request can have, before
 * anything stumbles over them.
 */
export const refuseMalformed: RequestHandler = (req, _res, next) => {
  if (pathOf(req) === undefined) return next(refusal('The address is malformed', 400))
  return req.method === 'TRACE' ? next(refusal('TRACE is not answered', 405)) : next()
}

const refusal = (message: string, status: number) => Object.assign(new Error(message), { status })
