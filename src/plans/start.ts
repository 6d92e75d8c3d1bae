import type { PayloadRequest } from 'payload'
import { claimed, planName } from './claim.js'
import { isHeld } from './held.js'
import { applyPlanSlug, plansQueue } from './queue.js'
import { changePlan, readPlan, type Store } from './store.js'
import type { ID, PlanState } from './types.js'

/** From which states a plan can be started: also again, for rows that failed or were decided since. */
const startable: PlanState[] = ['ready', 'waiting', 'done', 'failed']

/**
 * Has a plan carried out as soon as a runner looks; one whose rows could not be made has that tried again.
 * @returns what it is now; undefined where it is not in a state to be started.
 * @throws what `isHeldElsewhere` knows
 */
export async function startPlan({
  payload,
  resolved,
  id,
  when = startable,
}: Store & { id: ID; when?: PlanState[] }): Promise<'running' | 'checking' | undefined> {
  // Not amid decisions on its rows.
  const act = async () => {
    const plan = await readPlan({ payload, resolved, id })
    if (!plan) return undefined
    const state = isHeld(plan) ? 'checking' : 'running'
    const data = {
      state,
      startedAt: state === 'running' ? new Date().toISOString() : null,
      finishedAt: null,
      problem: null,
    } as const
    return (await changePlan({ payload, resolved, id, when, data })) ? state : undefined
  }
  const state = await claimed({ payload, name: planName(id), act })
  if (!state) return undefined
  await queuePlan({ payload, id })
  return state
}

/** Queues the job of a plan; it does nothing where there is nothing to do. */
export async function queuePlan({
  payload,
  id,
  at,
  req,
}: Pick<Store, 'payload'> & { id: ID; at?: Date; req?: PayloadRequest }): Promise<void> {
  await payload.jobs.queue({
    task: applyPlanSlug,
    queue: plansQueue,
    input: { plan: String(id) },
    ...(at ? { waitUntil: at } : {}),
    ...(req ? { req } : {}),
  })
}
