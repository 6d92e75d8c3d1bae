import { readID } from '../../collections/index.js'
import { claimed, isHeldElsewhere, planName } from './claim.js'
import { type Plan, readPlan, type Store } from './store.js'
import type { ID } from './types.js'

const week = 7 * 24 * 3_600_000

/** Removes the files that a collection keeps for plans that are over, or that nobody touched for a week. */
export async function sweepFiles({
  payload,
  resolved,
  collection,
}: Store & {
  /** Its documents name their plan in `plan`. */
  collection: string
}): Promise<void> {
  const { values } = await payload.db.findDistinct({ collection, field: 'plan' })
  for (const { plan } of values) {
    const id = readID({ payload, collection: resolved.slugs.plans, value: plan })
    if (id === undefined) continue
    const isLeft = async () => isOver(await readPlan({ payload, resolved, id }))
    if (!(await isLeft())) continue
    const act = async () => {
      if (await isLeft()) await dropFiles({ payload, collection, plan: id })
    }
    await claimed({ payload, name: planName(id), act }).catch((error: unknown) => {
      // Somebody is at it: the next sweep looks again.
      if (!isHeldElsewhere(error)) throw error
    })
  }
}

/** Removes all files that a collection keeps for a plan. */
export async function dropFiles({
  payload,
  collection,
  plan,
}: Pick<Store, 'payload'> & { collection: string; plan: ID }): Promise<void> {
  await payload.delete({ collection, where: { plan: { equals: String(plan) } }, overrideAccess: true })
}

/** What is done may still hold files that wait for a decision. */
const isOver = (plan: Plan | undefined): boolean =>
  !plan ||
  plan.state === 'cancelled' ||
  (plan.state !== 'running' && Date.parse(plan.updatedAt) < Date.now() - week)
