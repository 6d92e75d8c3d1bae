import { GRAPHQL_PLAYGROUND_GET } from '@payloadcms/next/routes'
import express, { type RequestHandler, Router } from 'express'
import type { Payload, SanitizedConfig } from 'payload'
import { type FetchHandler, throughFetch } from '../bridge/index.js'
import { cacheHeaders } from '../files.js'
import { deedsOf, type Limiters } from '../limits/index.js'
import { graphQLHandler } from './handler.js'

/**
 * GraphQL by GET and POST; a GET only reads. What a POST holds is looked into first, so that the limits on
 * writes and on tries to sign in hold here too. In development a GET without a query gets the playground.
 */
export function graphQL({
  payload,
  config,
  bodyLimit,
  limiters,
  isDevelopment,
}: {
  payload: Payload
  config: SanitizedConfig
  bodyLimit: number
  limiters: Limiters
  isDevelopment: boolean
}): Router {
  const answer = graphQLHandler(config)
  const playground = GRAPHQL_PLAYGROUND_GET(Promise.resolve(config))
  const handle: FetchHandler = (request) =>
    isDevelopment && wantsPlayground(request) ? playground(request) : answer(request)
  const router = Router()
  router.use(express.raw({ limit: bodyLimit, type: () => true, inflate: false }))
  router.use(limitDeeds(limiters))
  router.use(throughFetch({ handle, bodyLimit: () => bodyLimit, finish: cacheHeaders(payload) }))
  return router
}

const wantsPlayground = (request: Request): boolean =>
  request.method === 'GET' && !new URL(request.url).searchParams.has('query')

const limitDeeds =
  ({ signIn, writes }: Limiters): RequestHandler =>
  (req, res, next) => {
    const deeds = deedsOf(queryIn(req.body))
    if (deeds.signIns > 1) {
      next(Object.assign(new Error('One request may try to sign in only once'), { status: 400 }))
    } else if (deeds.signIns === 1) signIn(req, res, next)
    else if (deeds.writes) writes(req, res, next)
    else next()
  }

/** Reads bytes as the handler will: a byte order mark before the JSON hides nothing. */
const utf8 = new TextDecoder()

function queryIn(body: unknown): unknown {
  if (!Buffer.isBuffer(body)) return undefined
  try {
    const value: unknown = JSON.parse(utf8.decode(body))
    return typeof value === 'object' && value !== null && 'query' in value ? value.query : undefined
  } catch {
    return undefined
  }
}
