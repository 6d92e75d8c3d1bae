import { claimed, planName } from './claim.js'
import { changePlan, type Store } from './store.js'
import { type ID, openStates } from './types.js'

/**
 * Has a plan look at its files again, since one was added; not while it looks at them or is being started.
 * @returns false where it was started meanwhile, or cancelled: it might never come to the file.
 * @throws what `isHeldElsewhere` knows
 */
export async function reopenPlan({ payload, resolved, id }: Store & { id: ID }): Promise<boolean> {
  const act = () => changePlan({ payload, resolved, id, when: openStates, data: { state: 'checking' } })
  return await claimed({ payload, name: planName(id), act })
}
