import { isDeepStrictEqual } from 'node:util'
import {
  allPages,
  changePlan,
  claimed,
  type ID,
  isHeld,
  isOpenState,
  type Making,
  markUncounted,
  openStates,
  planName,
  readPlan,
  rewritePage,
} from '../../plans/index.js'
import {
  type Batch,
  type Decision,
  decideAll,
  decisionsForAll,
  type ForAll,
  type PlanRow,
  withoutDouble,
} from '../plan/index.js'
import { openDecider } from './decider.js'
import { totalsOf } from './totals.js'

/** Why decisions are not taken. */
type Undecided = { isClosed: true } | { unknown: string }

/** The plan as it is now, the decided rows, and after them the others that changed with them. */
type Decided = { plan: Batch; rows: PlanRow[] }

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
    const plan = await readPlan<Batch>({ payload, resolved, id })
    if (!plan || !isOpenState(plan.state) || isHeld(plan)) return { isClosed: true }
    const pages = await allPages<PlanRow>({ payload, plan: id })
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
    const changedPages = pagesChanged({ pages, after })
    const isChanged = changedPages.length > 0
    if (isChanged && !(isMine() && (await markUncounted({ payload, resolved, plan }))))
      return { isClosed: true }
    for (const { id: page, rows } of changedPages) {
      if (!isMine()) return { isClosed: true }
      await rewritePage({ payload, page, rows })
    }
    const data = await totalsOf({ req, resolved, plan, rows: after })
    const isOpen = isMine() && (await changePlan({ payload, resolved, id, when: openStates, data }))
    if (!isOpen) return { isClosed: true }
    const changed = after.filter((row, place) => !isDeepStrictEqual(row, before[place]))
    const named = after.filter(({ key }) => wanted.has(key))
    return { plan: { ...plan, ...data }, rows: [...named, ...changed.filter(({ key }) => !wanted.has(key))] }
  }
  return await claimed({ payload, name: planName(id), act })
}

/** The pages whose rows are others now. */
function pagesChanged({
  pages,
  after,
}: {
  pages: Awaited<ReturnType<typeof allPages<PlanRow>>>
  after: readonly PlanRow[]
}): { id: ID; rows: PlanRow[] }[] {
  let start = 0
  return pages.flatMap(({ id, rows }) => {
    const now = after.slice(start, start + rows.length)
    start += rows.length
    return isDeepStrictEqual(now, rows) ? [] : [{ id, rows: now }]
  })
}
