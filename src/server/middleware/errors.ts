import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { isUnder, pathOf } from '../address.js'
import { describeError } from '../bridge/index.js'
import { plainPage } from '../plainPage.js'

/** What nobody answered. */
export const notFound =
  (apiRoute: string): RequestHandler =>
  (req, res) =>
    answer({
      res,
      isAPI: isUnder(pathOf(req), apiRoute),
      status: 404,
      message: 'There is nothing at this address.',
    })

/** What went wrong on the way: JSON on the API, a readable page elsewhere, never a stack trace. */
export const errors =
  (apiRoute: string): ErrorRequestHandler =>
  (error, req, res, _next) => {
    const { status, message, isOurs } = describeError(error)
    if (isOurs) req.log.error({ err: error })
    if (res.headersSent) res.destroy()
    else answer({ res, isAPI: isUnder(pathOf(req) ?? req.path, apiRoute), status, message })
  }

function answer({
  res,
  isAPI,
  status,
  message,
}: {
  res: Response
  isAPI: boolean
  status: number
  message: string
}): void {
  res.status(status).setHeader('Cache-Control', 'no-store')
  if (isAPI) res.json({ errors: [{ message }] })
  else res.type('html').send(plainPage({ title: String(status), text: message }))
}
