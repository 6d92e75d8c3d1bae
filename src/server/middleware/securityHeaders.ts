import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import helmet, { type HelmetOptions } from 'helmet'
import { isUnder, pathOf } from '../address.js'

export type SecurityOptions = { apiRoute: string; isHTTPS: boolean; isDevelopment: boolean }

/**
 * Security headers. Pages get a content security policy with a nonce, which Next reads from the request's
 * own header of that name and puts on its scripts; answers of the API may do nothing at all in a browser,
 * but may be embedded anywhere (pictures on a frontend).
 */
export function securityHeaders({ apiRoute, isHTTPS, isDevelopment }: SecurityOptions): RequestHandler {
  const pages = helmet({ ...common({ isHTTPS }), contentSecurityPolicy: pagePolicy(isDevelopment) })
  const api = helmet({
    ...common({ isHTTPS }),
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    contentSecurityPolicy: isDevelopment ? false : apiPolicy,
  })
  return (req, res, next) => {
    if (isUnder(pathOf(req), apiRoute)) return api(req, res, next)
    res.locals.nonce = randomBytes(16).toString('base64')
    return pages(req, res, (error?: unknown) => {
      req.headers['content-security-policy'] = String(res.getHeader('Content-Security-Policy'))
      next(error)
    })
  }
}

const common = ({ isHTTPS }: { isHTTPS: boolean }): HelmetOptions => ({
  strictTransportSecurity: isHTTPS,
  crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
})

const nonce = (_req: IncomingMessage, res: ServerResponse & { locals?: { nonce?: string } }): string =>
  `'nonce-${res.locals?.nonce}'`

/** Styles are inline throughout Payload's panel; remote pictures and frames are what a post may show. */
const pagePolicy = (isDevelopment: boolean): HelmetOptions['contentSecurityPolicy'] => ({
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'script-src': ["'self'", nonce, ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', 'https:', 'http:'],
    'media-src': ["'self'", 'blob:', 'https:', 'http:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:', 'wss:'] : [])],
    'frame-src': ["'self'", 'https:'],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
  },
})

const apiPolicy: HelmetOptions['contentSecurityPolicy'] = {
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'style-src': ["'unsafe-inline'"],
    'img-src': ["'self'"],
    'object-src': ["'self'"],
    'media-src': ["'self'"],
    'frame-ancestors': ["'self'"],
  },
}
