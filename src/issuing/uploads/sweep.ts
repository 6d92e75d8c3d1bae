import type { Payload } from 'payload'
import { idOf, readID, uploadsSlug } from '../../../collections/index.js'
import {
  claimed,
  type ID,
  isHeldElsewhere,
  pagesOf,
  planName,
  readPlan,
  type Store,
} from '../../plans/index.js'
import type { Batch, PlanRow } from '../plan/index.js'

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
  for await (const { rows } of pagesOf<PlanRow>({ payload, plan })) {
    const done = rows.filter(({ result, action }) => result === 'done' || action === 'same')
    const ids = done.map(({ file }) => idOf(file?.upload)).filter((id) => id !== undefined)
    if (ids.length)
      await payload.delete({ collection: uploadsSlug, where: { id: { in: ids } }, overrideAccess: true })
  }
}

/** Removes the dropped files of plans that are over, or that nobody touched for a week; never of one that runs. */
export async function sweepOld({ payload, resolved }: Store): Promise<void> {
  const { values } = await payload.db.findDistinct({ collection: uploadsSlug, field: 'plan' })
  for (const { plan } of values) {
    const id = readID({ payload, collection: resolved.slugs.plans, value: plan })
    if (id === undefined) continue
    const isLeft = async () => isOver(await readPlan<Batch>({ payload, resolved, id }))
    if (!(await isLeft())) continue
    const act = async () => {
      if (await isLeft()) await sweepPlan({ payload, plan: id, isOver: true })
    }
    await claimed({ payload, name: planName(id), act }).catch((error: unknown) => {
      // Somebody is at it: the next sweep looks again.
      if (!isHeldElsewhere(error)) throw error
    })
  }
}

/** What is done may still hold files that wait for a decision. */
const isOver = (plan: Batch | undefined): boolean =>
  !plan ||
  plan.state === 'cancelled' ||
  (plan.state !== 'running' && Date.parse(plan.updatedAt) < Date.now() - week)
