import {
  allPages,
  changePlan,
  claimed,
  countRows,
  type ID,
  isHeld,
  isOpenState,
  isToDo,
  type Making,
  markUncounted,
  openStates,
  planName,
  readPlan,
  rewritePage,
  tallyAbout,
} from '../../plans/index.js'
import { decidePeopleRow, type PeopleDecision } from '../plan/index.js'
import type { PeoplePlan, PeopleRow } from '../types.js'

type Decided = { plan: PeoplePlan; rows: PeopleRow[] } | { unknown: string } | { isClosed: true }

/**
 * Takes decisions on rows of a merge or split: whose value or certificate stays, that it be done, that it be left out.
 * Says why, where nothing was changed.
 * @throws what `isHeldElsewhere` knows
 */
export async function decidePeople({
  req: { payload },
  resolved,
  id,
  decisions,
}: Making & { id: ID; decisions: readonly PeopleDecision[] }): Promise<Decided> {
  const store = { payload, resolved }
  const act = async (isMine: () => boolean): Promise<Decided> => {
    const plan = await readPlan<PeoplePlan>({ ...store, id })
    if (!plan || !isOpenState(plan.state) || isHeld(plan)) return { isClosed: true }
    const pages = await allPages<PeopleRow>({ payload, plan: id })
    const wanted = new Map(decisions.map((decision) => [decision.key, decision]))
    const changed: PeopleRow[] = []
    const after = pages.map(({ id: page, rows }) => ({
      page,
      rows: rows.map((row) => {
        const decision = row.result === 'done' ? undefined : wanted.get(row.key)
        const decided = decision && decidePeopleRow({ row, kind: plan.kind, decision })
        if (!decided) return row
        wanted.delete(row.key)
        changed.push(decided)
        return decided
      }),
    }))
    const [unknown] = wanted.keys()
    if (unknown !== undefined) return { unknown }
    if (!(isMine() && (await markUncounted({ ...store, plan })))) return { isClosed: true }
    for (const { page, rows } of after) {
      if (!isMine()) return { isClosed: true }
      await rewritePage({ payload, page, rows })
    }
    const data = totalsOf(after.flatMap(({ rows }) => rows))
    const isOpen = isMine() && (await changePlan({ ...store, id, when: openStates, data }))
    return isOpen ? { plan: { ...plan, ...data }, rows: changed } : { isClosed: true }
  }
  return await claimed({ payload, name: planName(id), act })
}

/** How many rows a plan has, and what of them. */
export function totalsOf(rows: readonly PeopleRow[]) {
  const left = rows.filter(isToDo).length
  return { total: rows.length, done: rows.length - left, counts: countRows({ rows, tally: tallyAbout }) }
}
