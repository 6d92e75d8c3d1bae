import type { PayloadRequest } from 'payload'
import type { Resolved } from '../resolved.js'
import { type Mark, unmark } from './marks.js'
import { refresh, sizeOfRefresh } from './refresh.js'
import { refreshTaskSlug } from './taskSlug.js'

/** Above this many documents the work is queued, so that an editor's request stays quick. */
const mostInRequest = 25

/** Draws the consequences of marked changes now, where they are few, or queues the work. */
export async function settle({
  req,
  resolved,
  marks,
}: {
  req: PayloadRequest
  resolved: Resolved
  marks: Mark[]
}): Promise<void> {
  const { payload } = req
  const keys = marks.map(({ key }) => key)
  if ((await sizeOfRefresh({ req, resolved, keys })) > mostInRequest) {
    await payload.jobs.queue({ task: refreshTaskSlug, input: {} })
    return
  }
  try {
    await refresh({ req, resolved, keys })
    await unmark({ payload, marks })
  } catch (error) {
    // The document is written; its marks stay, so the queued job or the next start mends what failed here.
    payload.logger.error({
      err: error,
      msg: 'What shows a changed document could not be brought up to date; it is queued',
    })
    await payload.jobs.queue({ task: refreshTaskSlug, input: {} })
  }
}
