import type { PlanHandlers } from './handlers.js'
import { isHeld } from './held.js'
import { dropRequest } from './request.js'
import { changePlan, type Plan, type Store } from './store.js'

/**
 * Cancels a plan. What it did stays done; a running one stops after the rows that it is at.
 * @returns false where it is over already.
 */
export async function cancelPlan({
  payload,
  resolved,
  plan,
  handlers,
}: Store & { plan: Plan; handlers: PlanHandlers }): Promise<boolean> {
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
  if (wasWaiting) await handlers[plan.kind]?.close?.({ payload, resolved, plan })
  return wasWaiting || (await changePlan({ payload, resolved, id, when: ['running'], data }))
}
