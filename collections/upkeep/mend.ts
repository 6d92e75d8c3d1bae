import type { PayloadRequest } from 'payload'
import type { Resolved } from '../resolved.js'
import { marked, unmark } from './marks.js'
import { refresh } from './refresh.js'

const batch = 100

/** Draws the consequences of every marked change, oldest first. Safe to repeat and to cut off. */
export async function mendAll({ req, resolved }: { req: PayloadRequest; resolved: Resolved }): Promise<void> {
  const { payload } = req
  for (;;) {
    const marks = await marked({ payload, limit: batch })
    if (!marks.length) return
    await refresh({ req, resolved, keys: marks.map(({ key }) => key) })
    await unmark({ payload, marks })
  }
}
