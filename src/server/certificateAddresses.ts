import type { RequestHandler } from 'express'
import { pathOf } from './address.js'

/**
 * Leads the addresses of files that are given out for life (`/certificates/<serial>.png`, `/badge/<person>.svg`) to
 * the API, which has them. From here on such a request is one of the API's.
 */
export const certificateAddresses =
  ({ api, certificates }: { api: string; certificates: string }): RequestHandler =>
  (req, _res, next) => {
    const path = pathOf(req)
    if (path && isFile(path)) {
      const query = req.url.includes('?') ? req.url.slice(req.url.indexOf('?')) : ''
      const own = path.replace(/^\/certificates\//, `/${certificates}/`)
      req.url = `${api}${own.split('/').map(encodeURIComponent).join('/')}${query}`
    }
    next()
  }

const isFile = (path: string): boolean =>
  /^\/certificates\/[^/]+(\.(png|pdf|svg)|\/share\.png)$/.test(path) || /^\/badge\/[^/]+\.svg$/.test(path)
