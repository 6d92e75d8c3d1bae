import type { Endpoint, Payload } from 'payload'
import { users as texts } from '../../translations/index.js'
import { hasNoUser } from './guard.js'
import { firstUserCookie, firstUserToken, isFirstUserToken } from './token.js'

const day = 24 * 60 * 60
const path = '/first-account'

/**
 * `GET /api/<users>/first-account?token=...`: puts the token of the one-time link into a cookie and goes on to
 * the panel's first-user page; 403 for any other token, and once somebody has an account.
 */
export const firstUserLinkEndpoint: Omit<Endpoint, 'root'> = {
  path,
  method: 'get',
  handler: async (req) => {
    const { payload, query, protocol } = req
    const token = typeof query.token === 'string' ? query.token : undefined
    if (!token || !isFirstUserToken(token, payload) || !(await hasNoUser(payload))) {
      return Response.json({ errors: [{ message: texts.linkUsed(req) }] }, { status: 403 })
    }
    const { admin, routes, serverURL } = payload.config
    const secure = protocol === 'https:' ? '; Secure' : ''
    return new Response(null, {
      status: 303,
      headers: {
        Location: `${serverURL}${routes.admin}${admin.routes.createFirstUser}`,
        'Set-Cookie': `${firstUserCookie}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${day}${secure}`,
        'Cache-Control': 'no-store',
      },
    })
  },
}

/** The one-time link through that endpoint; without `serverURL` it begins at the path. */
export const firstUserLink = (payload: Payload): string => {
  const { admin, routes, serverURL } = payload.config
  return `${serverURL}${routes.api}/${admin.user}${path}?token=${firstUserToken(payload)}`
}
