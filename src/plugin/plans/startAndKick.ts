import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { plansQueue, startPlan } from '../../plans/index.js'
import { kick } from '../jobs/index.js'

type ID = string | number

/** Starts a plan now, and says what it is then. Undefined where it is in no state to be started. */
export async function startAndKick({
  req: { payload },
  resolved,
  id,
}: {
  req: PayloadRequest
  resolved: Resolved
  id: ID
}): Promise<'running' | 'checking' | undefined> {
  const state = await startPlan({ payload, resolved, id })
  if (state) kick(payload, plansQueue)
  return state
}
