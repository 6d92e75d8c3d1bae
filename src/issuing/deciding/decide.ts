import { isDeepStrictEqual } from 'node:util'
import type { Making } from '../making/index.js'
import {
  areRivals,
  countRows,
  type ID,
  isOpenState,
  isToDo,
  markDoubles,
  openStates,
  type PlanRow,
  type PlanState,
  withoutDouble,
} from '../plan/index.js'
import {
  changePlan,
  claimed,
  isHeld,
  type Plan,
  pagesOf,
  planName,
  readPlan,
  writePage,
} from '../plans/index.js'
import { openDecider } from './decider.js'
import type { Decision } from './decision.js'

/** Why decisions are not taken. */
type Undecided = { isClosed: true } | { unknown: string }

/**
 * Takes decisions: each row is looked at again with what was decided.
 * @returns those rows as they are now and the others that changed with them, or why nothing was changed.
 */
export async function decideRows({
  req,
  resolved,
  id,
  decisions,
}: Making & { id: ID; decisions: Decision[] }): Promise<PlanRow[] | Undecided> {
  const { payload } = req
  const act = async (isMine: () => boolean): Promise<PlanRow[] | Undecided> => {
    const plan = await readPlan({ payload, resolved, id })
    if (!plan || !isOpenState(plan.state) || isHeld(plan)) return { isClosed: true }
    const wanted = new Map(decisions.map((decision) => [decision.key, decision]))
    const pages: { number: number; rows: PlanRow[] }[] = []
    for await (const page of pagesOf({ payload, plan: id })) pages.push(page)
    const before = pages.flatMap(({ rows }) => rows)
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
    const after = decideAll({ before, wanted, decider })
    let index = 0
    for (const { number, rows } of pages) {
      const now = after.slice(index, index + rows.length)
      if (now.some((row, place) => !isDeepStrictEqual(row, rows[place]))) {
        if (!isMine()) return { isClosed: true }
        await writePage({ payload, plan: id, number, rows: now })
      }
      index += rows.length
    }
    const [total, toDo] = [after.length, after.filter(isToDo)]
    const data = { counts: countRows(after), total, done: total - toDo.length, ...stateAfter({ plan, toDo }) }
    const isOpen = isMine() && (await changePlan({ payload, resolved, id, when: openStates, data }))
    if (!isOpen) return { isClosed: true }
    const changed = after.filter((row, place) => !isDeepStrictEqual(row, before[place]))
    const asked = after.filter(({ key }) => wanted.has(key))
    return [...asked, ...changed.filter(({ key }) => !wanted.has(key))]
  }
  return (await claimed({ payload, name: planName(id), act })) ?? { isClosed: true }
}

/** All rows of a plan, once some are decided: whoever means the same as another gives way, and is asked again. */
function decideAll({
  before,
  wanted,
  decider: { decide, check },
}: {
  before: readonly PlanRow[]
  wanted: ReadonlyMap<string, Decision>
  decider: Awaited<ReturnType<typeof openDecider>>
}): PlanRow[] {
  const gaveWay = new Set(before.flatMap(({ key, alone }) => (alone ? [key] : [])))
  const taken: PlanRow[] = []
  const rows = before.map((row) => {
    const alone = withoutDouble(row)
    const decision = wanted.get(row.key)
    if (!decision) return row.alone ? check(alone) : row
    const now = decide(alone, decision)
    gaveWay.add(row.key)
    const isChosen = decision.action && decision.action !== 'skip' && isRival(row) && isToDo(now)
    if (isChosen && !taken.some((one) => areRivals(one, now))) taken.push(now)
    return now
  })
  for (const { key } of taken) gaveWay.delete(key)
  const chosen = rows.map((row) => {
    const isLeft = row.file && row.result !== 'done' && row.action !== 'skip' && !taken.includes(row)
    if (!isLeft || !taken.some((one) => areRivals(one, row))) return row
    return { ...row, action: 'skip' as const, isDecided: true }
  })
  return markDoubles({ rows: chosen, decided: gaveWay })
}

/** Whether a row asks which of two files is taken. */
const isRival = ({ problems }: PlanRow): boolean => problems.some(({ code }) => code === 'sameAward')

/** A plan that has ended can be started again for rows that are new to it; failed ones alone don't reopen it. */
function stateAfter({ plan: { state, finishedAt }, toDo }: { plan: Plan; toDo: PlanRow[] }): {
  state?: PlanState
} {
  const isFresh = toDo.some(({ result }) => !result)
  if (isFresh && (state === 'done' || state === 'failed')) return { state: 'ready' }
  return !isFresh && state === 'ready' && finishedAt ? { state: 'done' } : {}
}
