import express, { type Express, type Request, type RequestHandler, type Response } from 'express'
import type { Payload, SanitizedConfig } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { BodyLimits, Limits } from '../environment/index.js'
import { isUnder, pathOf } from './address.js'
import { drainAfterAnswer } from './bridge/index.js'
import { certificateAddresses } from './certificateAddresses.js'
import { firstAdminDoor } from './firstAdmin/index.js'
import { graphQL } from './graphql/index.js'
import { health } from './health.js'
import { type Lifecycle, lastAnswer } from './lifecycle.js'
import { limiters, type Routes } from './limits/index.js'
import { accessLog } from './middleware/accessLog.js'
import { compress } from './middleware/compress.js'
import { crossOrigin, varyByOrigin } from './middleware/crossOrigin.js'
import { errors, notFound } from './middleware/errors.js'
import { ownPages } from './middleware/ownPages.js'
import { refuseMalformed } from './middleware/refuseMalformed.js'
import { requestID } from './middleware/requestID.js'
import { securityHeaders } from './middleware/securityHeaders.js'
import { rest } from './rest.js'

/** How the server behaves; what is left out has the default of its variable (see `readEnvironment`). */
export type ServerOptions = {
  /** @default [] */
  corsOrigins?: readonly string[]
  /** As Express takes it. @default false */
  trustProxy?: boolean | number | string
  /** @default { signIn: 10, graphql: 600, writes: 1200, drawings: 300, searches: 300 } */
  limits?: Partial<Limits>
  /** Bytes. @default 60 MB for uploads, 10 MB for other requests, 1 MB for GraphQL */
  bodyLimits?: BodyLimits
  /** Browsers are told to stay on https where it is one. @default undefined */
  publicURL?: string | undefined
  /** Adds the GraphQL playground and what Next's reload needs. @default false */
  isDevelopment?: boolean
}

/** Answers what is not the API's: Next's request handler. */
export type PageHandler = (req: Request, res: Response) => Promise<void>

export type CreateServer = {
  payload: Payload
  config: SanitizedConfig
  /** Without it, every page is a 404. */
  next?: PageHandler
  options?: ServerOptions
  /** Set `isStopping` when a shutdown begins. */
  lifecycle?: Lifecycle
}

const megabyte = 1024 * 1024
const usualLimits: Limits = { signIn: 10, graphql: 600, writes: 1200, drawings: 300, searches: 300 }

/** Builds the server: an Express app that listens to nothing yet. A request travels from top to bottom. */
export function createServer({
  payload,
  config,
  next,
  options = {},
  lifecycle = { isStopping: false },
}: CreateServer): Express {
  const { corsOrigins = [], trustProxy = false, publicURL, isDevelopment = false } = options
  const limits = { ...usualLimits, ...options.limits }
  const { bodyLimits = { upload: 60 * megabyte, json: 10 * megabyte, graphql: megabyte } } = options
  const routes = routesOf(config)
  const limit = limiters({ limits, payload, routes })
  const isHTTPS = Boolean(publicURL?.startsWith('https:'))
  const origins = publicURL ? [...corsOrigins, new URL(publicURL).origin] : corsOrigins

  const app = express().disable('x-powered-by').disable('etag').set('trust proxy', trustProxy)
  app.use(requestID)
  app.use(accessLog(payload))
  app.use(lastAnswer(lifecycle))
  app.use(certificateAddresses(routes))
  app.use(securityHeaders({ apiRoute: routes.api, isHTTPS, isDevelopment }))
  app.use(health({ payload, lifecycle }))
  app.use(refuseMalformed)
  app.use(compress())
  app.use(
    onPath(
      (path) => isUnder(path, routes.api),
      [
        drainAfterAnswer,
        varyByOrigin,
        crossOrigin(corsOrigins),
        ownPages({ payload, origins }),
        limit.byWant,
      ],
    ),
  )
  app.use(
    onPath(
      (path) => isUnder(path, routes.graphQL),
      [graphQL({ payload, config, bodyLimit: bodyLimits.graphql, limiters: limit, isDevelopment })],
    ),
  )
  app.use(onPath((path) => isUnder(path, routes.api), [rest({ payload, config, bodyLimits })]))
  app.use(firstAdminDoor(payload))
  app.use(onPath((path) => path === '/certificates', [limit.searches]))
  app.use(next ? pagesBy(next) : notFound(routes.api))
  app.use(errors(routes.api))
  return app
}

/** Next takes a third argument for an address, which Express would fill with its own `next`. */
const pagesBy =
  (answer: PageHandler): RequestHandler =>
  (req, res) =>
    answer(req, res)

function routesOf(config: SanitizedConfig): Routes {
  const apiRoute = config.routes.api
  return {
    api: apiRoute,
    graphQL: formatAdminURL({ apiRoute, path: config.routes.graphQL as `/${string}` }),
    certificates: 'certificates',
    authCollections: config.collections.filter(({ auth }) => auth).map(({ slug }) => slug),
  }
}

/** Express would match a path as written; rules here hold for what it means, and leave `req.url` whole. */
function onPath(matches: (path: string | undefined) => boolean, handlers: RequestHandler[]): RequestHandler {
  const router = express.Router().use(...handlers)
  return (req, res, next) => (matches(pathOf(req)) ? router(req, res, next) : next())
}
