import { isToDo } from '../../../plans/index.js'
import { areRivals, markDoubles, withoutDouble } from '../doubles.js'
import type { PlanRow } from '../types.js'
import type { Decision } from './decision.js'

/** All rows of a plan, once some are decided: whoever means the same as another gives way, and is asked again. */
export function decideAll({
  before,
  wanted,
  decide,
  check,
}: {
  before: readonly PlanRow[]
  /** The decisions, by the keys of their rows. */
  wanted: ReadonlyMap<string, Decision>
  /** What a decision makes of a row, other rows aside. */
  decide: (row: PlanRow, decision: Decision) => PlanRow
  /** The row, refused where it can't be drawn. */
  check: (row: PlanRow) => PlanRow
}): PlanRow[] {
  const gaveWay = new Set(before.flatMap(({ key, alone }) => (alone ? [key] : [])))
  const taken: PlanRow[] = []
  const rows = before.map((row) => {
    const alone = withoutDouble(row)
    const decision = wanted.get(row.key)
    if (!decision) return row.alone ? check(alone) : row
    const now = decide(alone, decision)
    gaveWay.add(row.key)
    const isTaken = decision.action && decision.action !== 'skip' && isRival(row)
    const isChosen = isTaken && (isToDo(now) || asksOfHeld(now))
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

/** Whether all that is open is what becomes of what somebody has: which file is taken is said by then. */
const asksOfHeld = ({ action, problems }: PlanRow): boolean =>
  action === 'ask' && problems.some(({ code }) => code === 'hasInGroup' || code === 'wasRevoked')
