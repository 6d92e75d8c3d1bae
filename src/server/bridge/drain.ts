import type { RequestHandler } from 'express'

const patience = 5_000

/**
 * Once the answer is out, throws away what the client still sends, so that it gets to read the answer and
 * the connection can be used again; one that goes on sending for five seconds is cut off.
 */
export const drainAfterAnswer: RequestHandler = (req, res, next) => {
  res.once('finish', () => {
    if (req.complete || req.destroyed) return
    const timer = setTimeout(() => req.destroy(), patience).unref()
    req.once('close', () => clearTimeout(timer))
    req.once('end', () => clearTimeout(timer))
    req.removeAllListeners('data')
    req.resume()
  })
  next()
}
