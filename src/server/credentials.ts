import type { IncomingHttpHeaders } from 'node:http'
import type { Payload } from 'payload'

/** Whether a request says who it is, truthfully or not: then its answer may be meant for one person only. */
export const hasCredentials = (headers: IncomingHttpHeaders, payload: Payload): boolean =>
  Boolean(headers.authorization) || cookieNamed(headers, `${payload.config.cookiePrefix}-token`) !== undefined

/** The value of one cookie, as sent. */
export function cookieNamed(headers: IncomingHttpHeaders, name: string): string | undefined {
  for (const pair of headers.cookie?.split(';') ?? []) {
    const [key, ...value] = pair.split('=')
    if (key?.trim() === name) return value.join('=').trim()
  }
  return undefined
}
