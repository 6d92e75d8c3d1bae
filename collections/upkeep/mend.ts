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
 * @throws what went wrong with some, whose marks stay, after all others were drawn and the search rows written.
 */
export async function mendAll(work: Work): Promise<void> {
  try {
    await mendMarked(work)
  } finally {
    await indexAll(work)
  }
}

/** The same at the end of an act that is done whatever becomes of it: what went wrong is logged, and queued. */
export async function mendOrQueue(work: Work): Promise<void> {
  const { logger, jobs } = work.req.payload
  try {
    await mendAll(work)
  } catch (err) {
    logger.error({ err, msg: 'What follows from a batch of changes could not all be drawn; it is queued' })
    await jobs.queue({ task: refreshTaskSlug, input: {} })
  }
}

/** The same at a start, which waits for no search rows of thousands: these are queued. */
export async function mendAtStart(work: Work): Promise<void> {
  try {
    await mendMarked(work)
  } finally {
    const isSoonDone = (await countToIndex({ ...work, most: mostAtStart })) <= mostAtStart
    if (isSoonDone) await indexAll(work)
    else await work.req.payload.jobs.queue({ task: refreshTaskSlug, input: {} })
  }
}

async function mendMarked(work: Work): Promise<void> {
  const { payload } = work.req
  const failed: Mark[] = []
  const failures: unknown[] = []
  for (;;) {
    const marks = await marked({ payload, limit: batch, except: failed })
    if (!marks.length) break
    try {
      await mend({ ...work, marks })
    } catch {
      // Which of them it was is seen one by one, so that the others keep no mark.
      for (const one of marks) {
        await mend({ ...work, marks: [one] }).catch((error: unknown) => {
          failures.push(error)
          failed.push(one)
        })
      }
    }
  }
  if (failures.length) throw failures[0]
}

async function mend({ req, resolved, marks }: Work & { marks: Mark[] }): Promise<void> {
  await refresh({ req, resolved, keys: marks.map(({ key }) => key) })
  await unmark({ payload: req.payload, marks })
}
