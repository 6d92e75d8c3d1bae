import type { IncomingHttpHeaders } from 'node:http'
import { isUnder } from '../address.js'

/** What a request wants, as far as limits care. */
type Want = 'signIn' | 'graphql' | 'write' | 'drawing' | 'search' | 'read'

export type Routes = {
  /** `/api` */
  api: string
  /** `/api/graphql` */
  graphQL: string
  /** Slug of the certificates. */
  certificates: string
  /** Slugs of the collections that people sign in to. */
  authCollections: readonly string[]
}

type Asked = { method: string; path: string; headers: IncomingHttpHeaders; routes: Routes }

const signInActions = ['login', 'forgot-password', 'reset-password', 'unlock', 'first-register', 'verify']

/** Tells what a request wants. A POST that only carries a long query (`X-HTTP-Method-Override: GET`) reads. */
export function classify({ method, path, headers, routes }: Asked): Want {
  const [, collection = '', first = '', second] = path.slice(routes.api.length).toLowerCase().split('/')
  const action = second === 'share.png' ? second : first
  if (isUnder(path, routes.graphQL)) return 'graphql'
  if (isDrawing({ collection, action, routes })) return 'drawing'
  if (collection === routes.certificates.toLowerCase() && action === 'search') return 'search'
  if (['GET', 'HEAD', 'OPTIONS'].includes(method) || isRead(method, headers)) return 'read'
  const isAuth = routes.authCollections.some((slug) => slug.toLowerCase() === collection)
  return isAuth && signInActions.includes(action) ? 'signIn' : 'write'
}

/** A file of a certificate, which may have to be drawn, or a badge. */
const isDrawing = ({ collection, action, routes }: { collection: string; action: string; routes: Routes }) =>
  [routes.certificates.toLowerCase(), 'badge'].includes(collection) &&
  (action === 'share.png' || /\.(png|pdf|svg)$/.test(action))

/** As Payload reads it: only a POST, only the exact word. */
const isRead = (method: string, headers: IncomingHttpHeaders): boolean =>
  method === 'POST' &&
  (headers['x-http-method-override'] === 'GET' || headers['x-payload-http-method-override'] === 'GET')
