import type { Payload } from 'payload'
import { createAdmin, firstUserToken, hasNoUser } from '../../plugin/index.js'
import { firstUserPage } from './door.js'

/** How the first account comes about: it is there, it was made now, or this link makes it. */
export type FirstAccount =
  | { kind: 'exists' }
  | { kind: 'made'; email: string }
  | { kind: 'link'; url: string }

/**
 * Sees to it that somebody can get in. Where nobody has an account, it makes the one that the variables
 * name, or a one-time link.
 */
export async function firstAccount({
  payload,
  account,
  siteURL,
}: {
  payload: Payload
  account: { email: string; password: string } | undefined
  siteURL: string
}): Promise<FirstAccount> {
  if (!(await hasNoUser(payload))) return { kind: 'exists' }
  if (!account) {
    return { kind: 'link', url: `${siteURL}${firstUserPage(payload)}?token=${firstUserToken(payload)}` }
  }
  const { email } = await createAdmin({ payload, ...account })
  return { kind: 'made', email }
}
