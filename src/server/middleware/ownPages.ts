import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import { cookieNamed } from '../credentials.js'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what a page of another site would have a signed-in visitor's browser write. The cookie alone would let it:
 * browsers send it along from every port and every sibling domain of this one.
 */
export const ownPages =
  ({ payload, origins }: { payload: Payload; origins: readonly string[] }): RequestHandler =>
  (req, _res, next) => {
    const isCarried = cookieNamed(req.headers, `${payload.config.cookiePrefix}-token`) !== undefined
    if (reading.has(req.method) || !isCarried || isFromOwnPage(req, origins)) next()
    else next(Object.assign(new Error('This may not be asked from a page of another site'), { status: 403 }))
  }

/** Browsers say it themselves (`Sec-Fetch-Site`) where the connection is safe; elsewhere the origin must be this host. */
function isFromOwnPage(req: Request, origins: readonly string[]): boolean {
  const { origin, 'sec-fetch-site': site } = req.headers
  if (origin !== undefined && origins.includes(origin)) return true
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === req.host)
}
