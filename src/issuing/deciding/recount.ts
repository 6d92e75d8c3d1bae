import { createLocalReq } from 'payload'
import {
  allPages,
  changePlan,
  claimed,
  type ID,
  isUncounted,
  planName,
  readPlan,
  type Store,
} from '../../plans/index.js'
import type { Batch, PlanRow } from '../plan/index.js'
import { totalsOf } from './totals.js'

/**
 * Counts a plan's rows anew, where a kill amid decisions has left it with the counts of before.
 * @throws what `isHeldElsewhere` knows
 */
export async function recountPlan({ payload, resolved, id }: Store & { id: ID }): Promise<void> {
  const store = { payload, resolved, id }
  const act = async (isMine: () => boolean) => {
    const plan = await readPlan<Batch>(store)
    if (!plan || !isUncounted(plan)) return
    const rows = (await allPages<PlanRow>({ payload, plan: id })).flatMap((page) => page.rows)
    const req = await createLocalReq({}, payload)
    const data = await totalsOf({ req, resolved, plan, rows })
    if (isMine()) await changePlan({ ...store, when: [plan.state], data })
  }
  await claimed({ payload, name: planName(id), act })
}
