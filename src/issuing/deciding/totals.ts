import { type Making, titleOf } from '../making/index.js'
import { countRows, isToDo, type PlanRow, type PlanState, samePeople } from '../plan/index.js'
import type { Plan } from '../plans/index.js'

type Totals = Pick<Plan, 'counts' | 'total' | 'done'> & Partial<Pick<Plan, 'state' | 'title'>>

/** What is kept with a plan of its rows, once some of them were decided: how many there are, its state, its title. */
export async function totalsOf({
  req,
  resolved,
  plan,
  rows,
}: Making & { plan: Plan; rows: readonly PlanRow[] }): Promise<Totals> {
  const [total, toDo] = [rows.length, rows.filter(isToDo)]
  const isNamedByRows = plan.kind === 'upload' && plan.input.role === undefined
  return {
    counts: { ...countRows(rows), knownByName: samePeople(rows).length },
    ...{ total, done: total - toDo.length, ...stateAfter({ plan, toDo }) },
    ...(isNamedByRows ? { title: await titleOf({ req, resolved, award: plan.input, rows }) } : {}),
  }
}

/** A plan that has ended can be started again for rows that are new to it; failed ones alone don't reopen it. */
function stateAfter({ plan: { state, finishedAt }, toDo }: { plan: Plan; toDo: PlanRow[] }): {
  state?: PlanState
} {
  const isFresh = toDo.some(({ result }) => !result)
  if (isFresh && (state === 'done' || state === 'failed')) return { state: 'ready' }
  return !isFresh && state === 'ready' && finishedAt ? { state: 'done' } : {}
}
