import type { RequestHandler } from 'express'

/** Where the server is in its life; whoever stops it says so here. */
export type Lifecycle = { isStopping: boolean }

/** During a shutdown each answer is the last on its connection, so that the listener can close. */
export const lastAnswer =
  (lifecycle: Lifecycle): RequestHandler =>
  (_req, res, next) => {
    if (lifecycle.isStopping) res.setHeader('Connection', 'close')
    next()
  }
