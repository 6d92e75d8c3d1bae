import type { Payload } from 'payload'
import { idOf, uploadsSlug } from '../../../collections/index.js'
import { dropFiles, type ID, pagesOf } from '../../plans/index.js'
import type { PlanRow } from '../plan/index.js'

/** Removes the dropped files that a plan is done with; all of them when it is over. */
export async function sweepPlan({
  payload,
  plan,
  isOver,
}: {
  payload: Payload
  plan: ID
  isOver: boolean
}): Promise<void> {
  if (isOver) {
    await dropFiles({ payload, collection: uploadsSlug, plan })
    return
  }
  for await (const { rows } of pagesOf<PlanRow>({ payload, plan })) {
    const done = rows.filter(({ result, action }) => result === 'done' || action === 'same')
    const ids = done.map(({ file }) => idOf(file?.upload)).filter((id) => id !== undefined)
    if (ids.length)
      await payload.delete({ collection: uploadsSlug, where: { id: { in: ids } }, overrideAccess: true })
  }
}
