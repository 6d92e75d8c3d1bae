import type { Payload } from 'payload'
import { idOf, uploadsSlug } from '../../../collections/index.js'
import type { ID } from '../plan/index.js'
import { pagesOf } from '../plans/index.js'

const week = 7 * 24 * 3_600_000

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
    await payload.delete({
      collection: uploadsSlug,
      where: { plan: { equals: String(plan) } },
      overrideAccess: true,
    })
    return
  }
  for await (const { rows } of pagesOf({ payload, plan })) {
    const done = rows.filter(({ result, action }) => result === 'done' || action === 'same')
    const ids = done.map(({ file }) => idOf(file?.upload)).filter((id) => id !== undefined)
    if (ids.length)
      await payload.delete({ collection: uploadsSlug, where: { id: { in: ids } }, overrideAccess: true })
  }
}

/** Removes dropped files that nobody did anything with for a week. */
export async function sweepOld({ payload }: { payload: Payload }): Promise<void> {
  const createdAt = { less_than: new Date(Date.now() - week).toISOString() }
  await payload.delete({ collection: uploadsSlug, where: { createdAt }, overrideAccess: true })
}
