import type { PayloadRequest } from 'payload'
import type { Resolved } from '../resolved.js'
import { type Mark, marked, unmark } from './marks.js'
import { refresh } from './refresh.js'

const batch = 100

/**
 * Draws the consequences of every marked change, oldest first. Safe to repeat and to cut off.
 * @throws what went wrong with some, whose marks stay, after all others were drawn.
 */
export async function mendAll({ req, resolved }: { req: PayloadRequest; resolved: Resolved }): Promise<void> {
  const { payload } = req
  const failed: Mark[] = []
  const failures: unknown[] = []
  for (;;) {
    const marks = await marked({ payload, limit: batch, except: failed })
    if (!marks.length) break
    try {
      await refresh({ req, resolved, keys: marks.map(({ key }) => key) })
      await unmark({ payload, marks })
    } catch (error) {
      failures.push(error)
      failed.push(...marks)
    }
  }
  if (failures.length) throw failures[0]
}
