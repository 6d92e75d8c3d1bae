import { setTimeout as sleep } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { type ID, type Plan, readPlan } from '../../plans/index.js'

/** The plan when its rows are there, or as it is when the time is over. */
export async function checkedSoon({
  req: { payload },
  resolved,
  id,
  seconds,
}: {
  req: PayloadRequest
  resolved: Resolved
  id: ID
  seconds: number
}): Promise<Plan> {
  const end = performance.now() + seconds * 1000
  for (let pause = 15; ; pause = Math.min(pause * 1.5, 250)) {
    const plan = await readPlan({ payload, resolved, id })
    if (!plan) throw new Error(`the plan ${id} was deleted while it was being made`)
    if (plan.state !== 'checking' || performance.now() >= end) return plan
    await sleep(pause)
  }
}
