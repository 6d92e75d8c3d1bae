import type { Endpoint, Payload } from 'payload'
import { refuseWith } from '../arguments/index.js'
import { explainRequestError } from './explain.js'

type Handler = Endpoint['handler']

/**
 * Has a multipart body that can't be read refused where it is read. Payload takes it for its own fault, and would log
 * it with its stack before any hook is asked.
 */
export function refuseBrokenBodies({ config }: Payload): void {
  for (const part of [config, ...config.collections, ...config.globals]) {
    const { endpoints } = part
    if (endpoints)
      Object.assign(part, {
        endpoints: endpoints.map((endpoint) => ({ ...endpoint, handler: refusing(endpoint.handler) })),
      })
  }
}

const refusing =
  (handler: Handler): Handler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      const isMultipart = req.headers.get('content-type')?.includes('multipart/')
      const explained = isMultipart && error instanceof Error ? explainRequestError(error) : undefined
      if (explained) return refuseWith(explained)
      throw error
    }
  }
