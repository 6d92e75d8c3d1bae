import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Payload } from 'payload'
import type { Limits } from '../../environment/index.js'
import { fill, limits as texts } from '../../translations/index.js'
import { isUnder, pathOf } from '../address.js'
import { languageOf } from '../language.js'
import { plainPage } from '../plainPage.js'
import { classify, type Routes } from './classify.js'
import { signedInCheck } from './signedIn.js'

export type { Routes } from './classify.js'
export { type Deeds, deedsOf } from './mutation.js'
export { signedInCheck } from './signedIn.js'

/** Limits by address, each a middleware that counts the requests it sees. */
export type Limiters = {
  /** Counts a request of the API by what it wants: tries to sign in, anonymous GraphQL, writes, drawings, searches. */
  byWant: RequestHandler
  signIn: RequestHandler
  writes: RequestHandler
  /** Searches of who is not signed in, over the API or on the page. */
  searches: RequestHandler
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
  const signIn = perMinute({ limit: limits.signIn, what: 'signIn' })
  const writes = perMinute({ limit: limits.writes, what: 'writes' })
  const drawings = perMinute({ limit: limits.drawings, what: 'drawings' })
  const skip = (req: Request) => isSignedIn(req.headers)
  const graphql = perMinute({ limit: limits.graphql, what: 'graphql', skip })
  const searches = perMinute({ limit: limits.searches, what: 'searches', skip, api: routes.api })
  const byWant: RequestHandler = (req, res, next) => {
    const want = classify({ method: req.method, path: pathOf(req) ?? '/', headers: req.headers, routes })
    if (want === 'signIn') return signIn(req, res, next)
    if (want === 'graphql') return graphql(req, res, next)
    if (want === 'drawing') return drawings(req, res, next)
    if (want === 'search') return searches(req, res, next)
    return want === 'write' ? writes(req, res, next) : next()
  }
  return { byWant, signIn, writes, searches }
}

const pass: RequestHandler = (_req, _res, next) => next()

/** What a limit is called in the headers that tell how much of it is left. */
const identifiers = {
  signIn: 'tries-to-sign-in',
  writes: 'writes',
  drawings: 'files-of-certificates',
  graphql: 'GraphQL-requests',
  searches: 'searches',
} as const

function perMinute({
  limit,
  what,
  skip,
  api,
}: {
  limit: number
  what: keyof typeof texts
  skip?: (req: Request) => Promise<boolean>
  /** Where the API is, outside of which a refusal is a page. @default everywhere */
  api?: string
}): RequestHandler {
  if (limit === 0) return pass
  return rateLimit({
    windowMs: 60_000,
    limit,
    ipv6Subnet: 64,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: identifiers[what],
    validate: { trustProxy: false, xForwardedForHeader: false, forwardedHeader: false },
    ...(skip && { skip }),
    handler: (req, res) => {
      const language = languageOf(req)
      const message = fill(texts[what].text[language], { limit })
      res.status(429).vary('Accept-Language').set('Content-Language', language)
      if (api === undefined || isUnder(pathOf(req), api)) res.json({ errors: [{ message }] })
      else res.type('html').send(plainPage({ title: '429', text: message, language }))
    },
  })
}
