import type { RequestHandler } from 'express'
import { pathOf } from '../address.js'

/** Refuses an address that can't be decoded, such as `/%E0%A4%A`, before anything stumbles over it. */
export const refuseMalformed: RequestHandler = (req, _res, next) =>
  pathOf(req) === undefined
    ? next(Object.assign(new Error('The address is malformed'), { status: 400 }))
    : next()
