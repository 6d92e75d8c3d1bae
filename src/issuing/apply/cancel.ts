import { dropRequest } from '../making/index.js'
import { changePlan, isHeld, type Plan, type Store } from '../plans/index.js'
import { sweepPlan } from '../uploads/index.js'

/**
 * Cancels a plan. What it did stays done; a running one stops after the rows that it is at.
 * @returns false where it is over already.
 */
export async function cancelPlan({ payload, resolved, plan }: Store & { plan: Plan }): Promise<boolean> {
  const { id } = plan
  const data = { state: 'cancelled' as const, finishedAt: new Date().toISOString() }
  const wasWaiting = await changePlan({
    payload,
    resolved,
    id,
    when: ['checking', 'ready', 'waiting', 'failed'],
    data,
  })
  if (wasWaiting && isHeld(plan)) await dropRequest({ payload, plan: id })
  if (wasWaiting && plan.kind === 'upload') await sweepPlan({ payload, plan: id, isOver: true })
  return wasWaiting || (await changePlan({ payload, resolved, id, when: ['running'], data }))
}
