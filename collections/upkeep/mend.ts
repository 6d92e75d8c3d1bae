import type { PayloadRequest } from 'payload'
import { countToIndex, indexAll } from '../certificates/searchIndex/index.js'
import type { Resolved } from '../resolved.js'
import { type Mark, marked, unmark } from './marks.js'
import { refresh } from './refresh.js'
import { refreshTaskSlug } from './taskSlug.js'

type Work = { req: PayloadRequest; resolved: Resolved }

const batch = 100

/** Above this many certificates a start leaves their search rows to the job, as with a database of before there was a search. */
const mostAtStart = 500

/**
 * Draws the consequences of every marked change, oldest first, and writes the search rows that are missing.
 * Safe to repeat and to cut off.
 * @throws what went wrong with some, whose marks stay, after all others were drawn.
 */
export async function mendAll(work: Work): Promise<void> {
  await mendMarked(work)
  await indexAll(work)
}

/** The same at a start, which waits for no search rows of thousands: these are queued. */
export async function mendAtStart(work: Work): Promise<void> {
  await mendMarked(work)
  if ((await countToIndex({ ...work, most: mostAtStart })) <= mostAtStart) return await indexAll(work)
  await work.req.payload.jobs.queue({ task: refreshTaskSlug, input: {} })
}

async function mendMarked({ req, resolved }: Work): Promise<void> {
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
