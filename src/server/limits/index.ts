import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Payload } from 'payload'
import type { Limits } from '../../environment/index.js'
import { pathOf } from '../address.js'
import { classify, type Routes } from './classify.js'
import { signedInCheck } from './signedIn.js'

export type { Routes } from './classify.js'
export { type Deeds, deedsOf } from './mutation.js'
export { signedInCheck } from './signedIn.js'

/** Limits by address, each a middleware that counts the requests it sees. */
export type Limiters = {
  /** Counts a request of the API by what it wants: tries to sign in, anonymous GraphQL, writes. */
  byWant: RequestHandler
  signIn: RequestHandler
  writes: RequestHandler
}

/** Builds the limits; a limit of 0 lets everything through. Nothing is shared between two servers. */
export function limiters({
  limits,
  payload,
  routes,
}: {
  limits: Limits
  payload: Payload
  routes: Routes
}): Limiters {
  const isSignedIn = signedInCheck(payload)
  const signIn = perMinute({ limit: limits.signIn, what: 'tries to sign in' })
  const writes = perMinute({ limit: limits.writes, what: 'writes' })
  const drawings = perMinute({ limit: limits.drawings, what: 'files of certificates' })
  const graphql = perMinute({
    limit: limits.graphql,
    what: 'GraphQL requests',
    skip: (req) => isSignedIn(req.headers),
  })
  const byWant: RequestHandler = (req, res, next) => {
    const want = classify({ method: req.method, path: pathOf(req) ?? '/', headers: req.headers, routes })
    if (want === 'signIn') return signIn(req, res, next)
    if (want === 'graphql') return graphql(req, res, next)
    if (want === 'drawing') return drawings(req, res, next)
    return want === 'write' ? writes(req, res, next) : next()
  }
  return { byWant, signIn, writes }
}

const pass: RequestHandler = (_req, _res, next) => next()

function perMinute({
  limit,
  what,
  skip,
}: {
  limit: number
  what: string
  skip?: (req: Parameters<RequestHandler>[0]) => Promise<boolean>
}): RequestHandler {
  if (limit === 0) return pass
  return rateLimit({
    windowMs: 60_000,
    limit,
    ipv6Subnet: 64,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: what.replaceAll(' ', '-'),
    validate: { trustProxy: false, xForwardedForHeader: false, forwardedHeader: false },
    ...(skip && { skip }),
    handler: (_req, res) => {
      const message = `Too many ${what} from your address: at most ${limit} a minute. Wait a minute and try again.`
      res.status(429).json({ errors: [{ message }] })
    },
  })
}
