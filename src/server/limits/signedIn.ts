import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { executeAuthStrategies, type Payload } from 'payload'
import { hasCredentials } from '../credentials.js'

const remembered = 60_000
const capacity = 1_000

/**
 * Tells whether a request's credentials are true: limits for anonymous visitors must not be escaped by sending
 * any header. Asks Payload, and remembers the answer for a minute.
 */
export function signedInCheck(payload: Payload): (headers: IncomingHttpHeaders) => Promise<boolean> {
  const known = new Map<string, { isSignedIn: boolean; until: number }>()
  return async (headers) => {
    if (!hasCredentials(headers, payload)) return false
    const key = createHash('sha256')
      .update(`${headers.authorization}\n${headers.cookie}\n${headers.origin}\n${headers['sec-fetch-site']}`)
      .digest('base64')
    const last = known.get(key)
    if (last && last.until > Date.now()) return last.isSignedIn
    const isSignedIn = await authenticate(headers, payload)
    if (known.size >= capacity) known.clear()
    known.set(key, { isSignedIn, until: Date.now() + remembered })
    return isSignedIn
  }
}

async function authenticate(headers: IncomingHttpHeaders, payload: Payload): Promise<boolean> {
  try {
    const { user } = await executeAuthStrategies({ headers: fetchHeaders(headers), payload })
    return Boolean(user)
  } catch {
    return false
  }
}

const fetchHeaders = (headers: IncomingHttpHeaders): Headers =>
  new Headers(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  )
