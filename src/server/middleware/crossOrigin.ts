import cors from 'cors'
import type { RequestHandler } from 'express'

const exposedHeaders = [
  'X-Request-Id',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'ETag',
  'Content-Range',
]
const overrides = ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override']
const readHeaders = [
  'Content-Type',
  'Accept',
  'Accept-Language',
  'Range',
  'If-None-Match',
  'X-Request-Id',
  ...overrides,
]

/**
 * Which sites' scripts may read the API's answers: the listed ones with a visitor's cookies and all methods,
 * any other without, so that what they read is what anybody may read.
 */
export const crossOrigin = (origins: readonly string[]): RequestHandler =>
  cors((req, done) => {
    const origin = req.headers.origin
    if (origin && origins.includes(origin)) {
      done(null, {
        origin,
        credentials: true,
        methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
        allowedHeaders: [...readHeaders, 'Authorization', 'X-Requested-With'],
        exposedHeaders,
        maxAge: 600,
      })
    } else {
      done(null, {
        origin: '*',
        methods: ['GET', 'HEAD', 'POST'],
        allowedHeaders: readHeaders,
        exposedHeaders,
        maxAge: 600,
      })
    }
  })

/** Answers differ by origin even where this origin gets the general one: a cache must not hand that to a listed site. */
export const varyByOrigin: RequestHandler = (_req, res, next) => {
  res.vary('Origin')
  next()
}
