import type { Making } from '../making/index.js'
import { countRows, type ID, isToDo, type PlanCounts, type PlanRow, type PlanState } from '../plan/index.js'
import { changePlan, inTurn, isHeld, type Plan, pagesOf, readPlan, writePage } from '../plans/index.js'
import { openDecider } from './decider.js'
import type { Decision } from './decision.js'

/** In which states a plan's rows may be decided. */
const open: PlanState[] = ['checking', 'ready', 'done', 'failed']

/** Why decisions are not taken. */
type Undecided = { isClosed: true } | { unknown: string }

/**
 * Takes decisions: each row is looked at again with what was decided.
 * @returns the rows as they are now, or why nothing was changed.
 */
export async function decideRows({
  req,
  resolved,
  id,
  decisions,
}: Making & { id: ID; decisions: Decision[] }): Promise<PlanRow[] | Undecided> {
  const { payload } = req
  return await inTurn(`plan:${id}`, async () => {
    const plan = await readPlan({ payload, resolved, id })
    if (!plan || !open.includes(plan.state) || isHeld(plan)) return { isClosed: true }
    const wanted = new Map(decisions.map((decision) => [decision.key, decision]))
    const rows = await openRows({ req, plan, wanted })
    const unknown = decisions.find(({ key }) => !rows.has(key))
    if (unknown) return { unknown: unknown.key }
    const decide = await openDecider({ req, resolved, plan, rows, decisions })
    const decided: PlanRow[] = []
    let [counts, total, toDo]: [PlanCounts, number, number] = [{}, 0, 0]
    for await (const { number, rows } of pagesOf({ payload, plan: id })) {
      let isChanged = false
      for (const [index, row] of rows.entries()) {
        const decision = wanted.get(row.key)
        if (!decision) continue
        const now = decide(row, decision)
        rows[index] = now
        decided.push(now)
        isChanged = true
      }
      if (isChanged) await writePage({ payload, plan: id, number, rows })
      counts = countRows(rows, counts)
      total += rows.length
      toDo += rows.filter(isToDo).length
    }
    const isAgain = toDo > 0 && (plan.state === 'done' || plan.state === 'failed')
    const data = { counts, total, done: total - toDo, ...(isAgain ? { state: 'ready' as const } : {}) }
    await changePlan({ payload, resolved, id, when: open, data })
    return decided
  })
}

/** The rows that are meant and not carried out yet. */
async function openRows({
  req: { payload },
  plan,
  wanted,
}: Pick<Making, 'req'> & { plan: Plan; wanted: ReadonlyMap<string, Decision> }): Promise<
  Map<string, PlanRow>
> {
  const found = new Map<string, PlanRow>()
  for await (const { rows } of pagesOf({ payload, plan: plan.id })) {
    for (const row of rows) if (wanted.has(row.key) && row.result !== 'done') found.set(row.key, row)
    if (found.size === wanted.size) break
  }
  return found
}
