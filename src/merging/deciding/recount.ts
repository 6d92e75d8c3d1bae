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
import type { PeopleRow } from '../types.js'
import { totalsOf } from './decide.js'

/**
 * Counts a plan's rows anew, where a kill amid decisions has left it with the counts of before.
 * @throws what `isHeldElsewhere` knows
 */
export async function recountPeople({ payload, resolved, id }: Store & { id: ID }): Promise<void> {
  const store = { payload, resolved, id }
  const act = async (isMine: () => boolean) => {
    const plan = await readPlan(store)
    if (!plan || !isUncounted(plan)) return
    const rows = (await allPages<PeopleRow>({ payload, plan: id })).flatMap((page) => page.rows)
    if (isMine()) await changePlan({ ...store, when: [plan.state], data: totalsOf(rows) })
  }
  await claimed({ payload, name: planName(id), act })
}
