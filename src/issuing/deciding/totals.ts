import { countRows, isToDo, type Making, type PlanState } from '../../plans/index.js'
import { titleOf } from '../making/index.js'
import { type Batch, type PlanRow, samePeople, tallyRow } from '../plan/index.js'

type Totals = Pick<Batch, 'counts' | 'total' | 'done'> & Partial<Pick<Batch, 'state' | 'title'>>

/** What is kept with a plan of its rows, once some of them were decided: how many there are, its state, its title. */
export async function totalsOf({
  req,
  resolved,
  plan,
  rows,
}: Making & { plan: Batch; rows: readonly PlanRow[] }): Promise<Totals> {
  const [total, toDo] = [rows.length, rows.filter(isToDo)]
  const isNamedByRows = plan.kind === 'upload' && plan.input.role === undefined
  return {
    counts: { ...countRows({ rows, tally: tallyRow }), knownByName: samePeople(rows).length },
    ...{ total, done: total - toDo.length, ...stateAfter({ plan, toDo }) },
    ...(isNamedByRows ? { title: await titleOf({ req, resolved, award: plan.input, rows }) } : {}),
  }
}

/** A plan that has ended can be started again for rows that are new to it; failed ones alone don't reopen it. */
function stateAfter({ plan: { state, finishedAt }, toDo }: { plan: Batch; toDo: PlanRow[] }): {
  state?: PlanState
} {
  const isFresh = toDo.some(({ result }) => !result)
  if (isFresh && (state === 'done' || state === 'failed')) return { state: 'ready' }
  return !isFresh && state === 'ready' && finishedAt ? { state: 'done' } : {}
}
