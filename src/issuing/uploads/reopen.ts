import type { ID, PlanState } from '../plan/index.js'
import { changePlan, inTurn, type Store } from '../plans/index.js'

/** To an upload in these states files can be added. */
const open: PlanState[] = ['checking', 'ready', 'done', 'failed']

/**
 * Has an upload look at its files again, since one was added; not while it looks at them or is being started.
 * @returns false where it was started meanwhile, or cancelled: it would never come to the file.
 */
export const reopenPlan = ({ payload, resolved, id }: Store & { id: ID }): Promise<boolean> =>
  inTurn(`plan:${id}`, () => changePlan({ payload, resolved, id, when: open, data: { state: 'checking' } }))
