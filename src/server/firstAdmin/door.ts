import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import { firstUserCookie, hasNoUser, isFirstUserToken } from '../../plugin/index.js'
import { users as texts } from '../../translations/index.js'
import { pathOf } from '../address.js'
import { cookieNamed } from '../credentials.js'
import { languageOf } from '../language.js'
import { plainPage } from '../plainPage.js'

const day = 24 * 60 * 60 * 1000

/** The page on which Payload's panel makes the first account. */
export const firstUserPage = ({ config: { routes, admin } }: Payload): string =>
  `${routes.admin}${admin.routes.createFirstUser}`

/**
 * Stands before the panel's first-user page while nobody has an account: the one-time link puts its token
 * into a cookie and goes on to the page; without the token the page answers 403.
 */
export const firstAdminDoor =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const page = firstUserPage(payload)
    if (pathOf(req)?.replace(/\/$/, '') !== page || !(await hasNoUser(payload))) return next()
    const { token } = req.query
    if (typeof token === 'string' && isFirstUserToken(token, payload)) return letIn({ req, res, token, page })
    if (isFirstUserToken(cookieNamed(req.headers, firstUserCookie), payload)) return next()
    res.status(403).setHeader('Cache-Control', 'no-store')
    const language = languageOf(req)
    const [title, text] = [texts.noneYet.text[language], texts.howToBegin.text[language]]
    res.type('html').vary('Accept-Language').send(plainPage({ title, text, language }))
  }

function letIn({
  req,
  res,
  token,
  page,
}: {
  req: Request
  res: Response
  token: string
  page: string
}): void {
  res.cookie(firstUserCookie, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: req.secure,
    maxAge: day,
    path: '/',
  })
  res.setHeader('Cache-Control', 'no-store')
  res.redirect(303, page)
}
