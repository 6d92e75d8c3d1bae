import type { Config, Endpoint, Payload } from 'payload'
import { refuseWith } from '../arguments/index.js'
import { explainRequestError } from './explain.js'

type Handler = Endpoint['handler']

/**
 * Has a multipart body that can't be read refused where it is read. Payload takes it for its own fault, and would log
 * it with its stack before any hook is asked. What a host's own handlers throw is left as it is.
 */
export function refuseBrokenBodies({
  payload: { config },
  theirs,
}: {
  payload: Payload
  /** The host's own. */
  theirs: ReadonlySet<Handler>
}): void {
  for (const part of partsOf(config)) {
    const { endpoints } = part
    if (endpoints)
      Object.assign(part, {
        endpoints: endpoints.map((endpoint) =>
          theirs.has(endpoint.handler) ? endpoint : { ...endpoint, handler: refusing(endpoint.handler) },
        ),
      })
  }
}

/** The handlers of a config that Payload has not yet added its own to. */
export const handlersOf = (config: Config): ReadonlySet<Handler> =>
  new Set(partsOf(config).flatMap(({ endpoints }) => (endpoints || []).map(({ handler }) => handler)))

type Part = { endpoints?: false | readonly Pick<Endpoint, 'handler'>[] }

/** Where Payload and Laurel read multipart bodies. */
const partsOf = ({ collections = [], globals = [] }: { collections?: Part[]; globals?: Part[] }): Part[] => [
  ...collections,
  ...globals,
]

const refusing =
  (handler: Handler): Handler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      const isMultipart = req.headers.get('content-type')?.includes('multipart/')
      const isOfBody = isMultipart && error instanceof Error && isThrownByReading(error)
      const explained = isOfBody ? explainRequestError(error) : undefined
      if (explained) return refuseWith(explained)
      throw error
    }
  }

/**
 * Whether it was thrown where Payload reads a body. Only the stack tells the JSON of a body from any other: hooks run
 * later, and handlers of uploads further down.
 */
const isThrownByReading = ({ name, stack = '' }: Error): boolean =>
  name === 'SyntaxError'
    ? /at JSON\.parse .*\n.*addDataAndFileToRequest/.test(stack)
    : /addDataAndFileToRequest|processMultipart|busboy/.test(stack)
