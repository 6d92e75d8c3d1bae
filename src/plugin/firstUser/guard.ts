import { type CollectionBeforeOperationHook, type Payload, parseCookies } from 'payload'
import { refusedRequest } from '../../../collections/index.js'
import { users as texts } from '../../translations/index.js'
import { reserve } from './reservation.js'
import { firstUserCookie, isFirstUserToken } from './token.js'

/** Whether nobody has an account yet. */
export async function hasNoUser(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.db.count({ collection: payload.config.admin.user })
  return totalDocs === 0
}

/** Whether a request carries the token of the one-time link. */
const mayMakeFirstUser = (headers: Headers, payload: Payload): boolean =>
  isFirstUserToken(parseCookies(headers).get(firstUserCookie), payload)

/**
 * Guards the first account: over REST and GraphQL it is made only by who holds the one-time link (403
 * otherwise). Of what was posted only e-mail, password and name are taken; a caller's own users may need more.
 */
export const guardFirstUser =
  ({ isTheirs }: { isTheirs: boolean }): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'create' || req.payloadAPI === 'local' || req.user) return args
    if (!(await hasNoUser(req.payload))) return args
    if (!mayMakeFirstUser(req.headers, req.payload)) {
      throw refusedRequest(texts.firstByLink(req), 403)
    }
    if (!reserve(req)) throw refusedRequest(texts.firstUnderway(req), 409)
    if (!(await hasNoUser(req.payload))) return args
    if (isTheirs) return args
    const { email, password, name }: Record<string, unknown> = args.data ?? {}
    return { ...args, data: { email, password, ...(name !== undefined && { name }) } }
  }
