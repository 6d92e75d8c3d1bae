import { makeDefault } from './payloadCache.js'
import { roadOver, serve } from './roads.js'
import type { Opened, Road } from './types.js'

/** Puts Laurel's own Express server, without its limits by address, in front of an instance: the other road. */
export const throughExpress = async ({ payload, config, key }: Opened): Promise<ServedRoad> => {
  // Loaded when it is wanted: tests of the database alone need no server.
  const { createServer } = await import('../../src/server/createServer.js')
  const limits = { signIn: 0, graphql: 0, writes: 0, drawings: 0, searches: 0 }
  const { origin, close } = await serve(createServer({ payload, config, options: { limits } }))
  const send = (request: Request) => {
    makeDefault(key)
    return fetch(request)
  }
  const get: ServedRoad['get'] = (path, headers = {}) =>
    send(new Request(`${origin}${path}`, { headers, redirect: 'manual' }))
  return { ...roadOver({ origin, send }), origin, get, close }
}

export type ServedRoad = Road & {
  origin: string
  /** Any address of the server, not only the API's. */
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  close: () => Promise<void>
}
