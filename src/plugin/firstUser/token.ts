import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'

/** The cookie in which a browser carries the token from the one-time link to the form's request. */
export const firstUserCookie = 'laurel-first-user'

const day = 24 * 60 * 60 * 1000

/**
 * A token that lets its bearer make the first account: random, signed with the installation's secret, good
 * for a day and only until an account exists. Being signed, it is known to every process of the installation.
 */
export function firstUserToken(payload: Payload, now = Date.now()): string {
  const claim = `${randomBytes(16).toString('hex')}.${(now + day).toString(36)}`
  return `${claim}.${signature(claim, payload)}`
}

/** Whether a token is one of ours and still good. Takes the same time for every wrong one. */
export function isFirstUserToken(token: string | undefined, payload: Payload, now = Date.now()): boolean {
  const [nonce = '', until = '', given = ''] = token?.split('.') ?? []
  const expected = Buffer.from(signature(`${nonce}.${until}`, payload))
  const actual = Buffer.from(given)
  const isOurs = actual.length === expected.length && timingSafeEqual(actual, expected)
  return isOurs && Number.parseInt(until, 36) > now
}

const signature = (claim: string, payload: Payload): string =>
  createHmac('sha256', `laurel first user ${payload.secret}`).update(claim).digest('base64url')
