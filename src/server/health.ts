import { Router } from 'express'
import type { Payload } from 'payload'
import type { Lifecycle } from './lifecycle.js'

const patience = 3_000
const remembered = 1_000

/** `/healthz`: the process lives. `/readyz`: the database answers, and no shutdown is under way. */
export function health({ payload, lifecycle }: { payload: Payload; lifecycle: Lifecycle }): Router {
  const answers = databaseCheck(payload)
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.setHeader('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const status = lifecycle.isStopping
      ? 'stopping'
      : (await answers())
        ? 'ok'
        : 'the database does not answer'
    res
      .status(status === 'ok' ? 200 : 503)
      .setHeader('Cache-Control', 'no-store')
      .json({ status })
  })
  return router
}

/** Asked once a second at most, however often the question comes. */
function databaseCheck(payload: Payload): () => Promise<boolean> {
  let last: { answer: Promise<boolean>; at: number } | undefined
  return () => {
    if (!last || Date.now() - last.at > remembered) last = { answer: withinPatience(payload), at: Date.now() }
    return last.answer
  }
}

async function withinPatience(payload: Payload): Promise<boolean> {
  const question = payload.db.count({ collection: payload.config.admin.user }).then(
    () => true,
    () => false,
  )
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience)
  })
  return Promise.race([question, timeout]).finally(() => clearTimeout(timer))
}
