import { isDeepStrictEqual } from 'node:util'
import { type Making, titleOf } from '../making/index.js'
import {
  countRows,
  type Decision,
  decideAll,
  decisionsForAll,
  type ForAll,
  type ID,
  isOpenState,
  isToDo,
  openStates,
  type PlanRow,
  type PlanState,
  samePeople,
  withoutDouble,
} from '../plan/index.js'
import {
  allPages,
  changePlan,
  claimed,
  isHeld,
  type Plan,
  planName,
  readPlan,
  rewritePage,
} from '../plans/index.js'
import { openDecider } from './decider.js'

/** Why decisions are not taken. */
type Undecided = { isClosed: true } | { unknown: string }

/** The plan as it is now, the decided rows, and after them the others that changed with them. */
type Decided = { plan: Plan; rows: PlanRow[] }

/**
 * Takes decisions on single rows, or one on all that ask the same: each row is looked at again with what was decided.
 * Says why, where nothing was changed.
 * @throws what `isHeldElsewhere` knows
 */
export async function decideRows({
  req,
  resolved,
  id,
  decisions: asked,
}: Making & { id: ID; decisions: Decision[] | ForAll }): Promise<Decided | Undecided> {
  const { payload } = req
  const act = async (isMine: () => boolean): Promise<Decided | Undecided> => {
    const plan = await readPlan({ payload, resolved, id })
    if (!plan || !isOpenState(plan.state) || isHeld(plan)) return { isClosed: true }
    const pages = await allPages({ payload, plan: id })
    const before = pages.flatMap(({ rows }) => rows)
    const decisions = Array.isArray(asked) ? asked : decisionsForAll({ rows: before, asked })
    const wanted = new Map(decisions.map((decision) => [decision.key, decision]))
    const rows = new Map(
      before.flatMap((row) =>
        wanted.has(row.key) && row.result !== 'done' ? [[row.key, withoutDouble(row)] as const] : [],
      ),
    )
    const unknown = decisions.find(({ key }) => !rows.has(key))
    if (unknown) return { unknown: unknown.key }
    const decider = await openDecider({
      ...{ req, resolved, plan, rows, decisions },
      others: before.filter(({ alone }) => alone),
    })
    const after = decideAll({ before, wanted, ...decider })
    let index = 0
    for (const page of pages) {
      const now = after.slice(index, index + page.rows.length)
      if (now.some((row, place) => !isDeepStrictEqual(row, page.rows[place]))) {
        if (!isMine()) return { isClosed: true }
        await rewritePage({ payload, page: page.id, rows: now })
      }
      index += page.rows.length
    }
    const [total, toDo] = [after.length, after.filter(isToDo)]
    const isNamedByRows = plan.kind === 'upload' && plan.input.role === undefined
    const data = {
      counts: { ...countRows(after), knownByName: samePeople(after).length },
      ...{ total, done: total - toDo.length, ...stateAfter({ plan, toDo }) },
      ...(isNamedByRows ? { title: await titleOf({ req, resolved, award: plan.input, rows: after }) } : {}),
    }
    const isOpen = isMine() && (await changePlan({ payload, resolved, id, when: openStates, data }))
    if (!isOpen) return { isClosed: true }
    const changed = after.filter((row, place) => !isDeepStrictEqual(row, before[place]))
    const named = after.filter(({ key }) => wanted.has(key))
    return { plan: { ...plan, ...data }, rows: [...named, ...changed.filter(({ key }) => !wanted.has(key))] }
  }
  return await claimed({ payload, name: planName(id), act })
}

/** A plan that has ended can be started again for rows that are new to it; failed ones alone don't reopen it. */
function stateAfter({ plan: { state, finishedAt }, toDo }: { plan: Plan; toDo: PlanRow[] }): {
  state?: PlanState
} {
  const isFresh = toDo.some(({ result }) => !result)
  if (isFresh && (state === 'done' || state === 'failed')) return { state: 'ready' }
  return !isFresh && state === 'ready' && finishedAt ? { state: 'done' } : {}
}
