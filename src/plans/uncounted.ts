import { isHeld } from './held.js'
import { changePlan, type Plan, type Store } from './store.js'
import { isOpenState, openStates } from './types.js'

/**
 * Notes that a plan's rows are about to be written anew: whoever reads them amid that, or after a kill amid it, must
 * not rely on the counts of before. The next counts that are written take it away.
 * @returns false where the plan is not open any more
 */
export const markUncounted = ({ plan: { id, counts }, ...store }: Store & { plan: Plan }): Promise<boolean> =>
  changePlan({ ...store, id, when: openStates, data: { counts: { ...counts, uncounted: 1 } } })

/** Whether a plan's rows were being written anew when its counts were: they are now, or that was cut off. */
export const isUncounted = ({ state, counts, input }: Pick<Plan, 'state' | 'counts' | 'input'>): boolean =>
  isOpenState(state) && Boolean(counts?.uncounted) && !isHeld({ input })
