import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { plansQueue, startPlan } from '../../issuing/index.js'
import { kick } from '../jobs/index.js'

type ID = string | number

/** Starts a plan now. Undefined where it is in no state to be started. */
export async function startAndKick({
  req: { payload },
  resolved,
  id,
}: {
  req: PayloadRequest
  resolved: Resolved
  id: ID
}): Promise<'running' | undefined> {
  if (!(await startPlan({ payload, resolved, id }))) return undefined
  kick(payload, plansQueue)
  return 'running'
}
