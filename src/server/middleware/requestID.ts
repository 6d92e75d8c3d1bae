import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

const sane = /^[\w.:-]{1,64}$/

/** Gives each request an id, or keeps the one that a proxy gave it, and names it in the answer: `X-Request-Id`. */
export const requestID: RequestHandler = (req, res, next) => {
  const given = req.get('X-Request-Id')
  req.id = given && sane.test(given) ? given : randomUUID()
  res.setHeader('X-Request-Id', req.id)
  next()
}
