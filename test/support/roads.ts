import { createServer, type RequestListener } from 'node:http'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { makeDefault } from './payloadCache.js'
import type { GraphQLAnswer, Road, Signed } from './types.js'

/** Payload's own Fetch handlers, as a stock Payload app has them behind its Next routes. */
export const stockRoad = ({ config, key }: { config: SanitizedConfig; key: string }): Road =>
  roadOver({
    origin: 'http://localhost:3000',
    send: (request) => {
      if (!new URL(request.url).pathname.startsWith('/api/graphql')) {
        return handleEndpoints({ config, request, payloadInstanceCacheKey: key })
      }
      makeDefault(key)
      return GRAPHQL_POST(config)(request)
    },
  })

/** Real HTTP to a server that listens at `origin`. */
export const httpRoad = ({ origin }: { origin: string }): Road =>
  roadOver({ origin, send: (request) => fetch(request) })

/** Listens with an Express app, or any other listener, on a free port. */
export const serve = async (
  listener: RequestListener,
): Promise<Road & { origin: string; close: () => Promise<void> }> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the test server has no port')
  const origin = `http://127.0.0.1:${address.port}`
  return {
    ...httpRoad({ origin }),
    origin,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** A road from whatever answers a Fetch request. */
export const roadOver = ({
  origin,
  send,
}: {
  origin: string
  send: (request: Request) => Promise<Response>
}): Road => ({
  rest: async (path, { token, ...init } = {}) =>
    send(new Request(`${origin}/api${path}`, signed(init, { token }))),
  graphql: async (query, variables = {}, { token } = {}) => {
    const headers = { 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify({ query, variables }) }
    const response = await send(new Request(`${origin}/api/graphql`, signed(init, { token })))
    const answer: Omit<GraphQLAnswer, 'status'> = await response.json()
    return { status: response.status, ...answer }
  },
})

const signed = (init: RequestInit, { token }: Signed): RequestInit => {
  const headers = new Headers(init.headers)
  if (token) headers.set('authorization', `JWT ${token}`)
  return { ...init, headers }
}
