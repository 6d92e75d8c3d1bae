import { countRows, subtractCounts, type Tally } from './counts.js'
import { persist } from './persist.js'
import { changePlan, type Plan, type Store } from './store.js'
import { type BaseRow, isToDo, type PlanCounts } from './types.js'

/** How far a plan is, as it is told in the panel. */
export type Progress<Row extends BaseRow> = {
  /** Counts a row that was carried out. */
  settle: (change: { before: Row; after: Row }) => void
  /** Whether it is time to say how far it is: at most once a second. */
  isDue: () => boolean
  /** Says how far it is, and learns whether the plan was cancelled meanwhile. */
  write: () => Promise<void>
  isEnded: () => boolean
}

const everyMs = 1000

/** Keeps count of a plan's rows from what they are now. */
export function progressOf<Row extends BaseRow>({
  plan,
  counts,
  total,
  toDo,
  tally,
  ...store
}: Store & {
  plan: Plan
  counts: PlanCounts
  total: number
  toDo: number
  tally?: Tally<Row>
}): Progress<Row> {
  let [now, left, told, isEnded] = [counts, toDo, performance.now(), false]
  return {
    settle: ({ before, after }) => {
      now = subtractCounts(
        countRows({ rows: [after], before: now, tally }),
        countRows({ rows: [before], tally }),
      )
      if (isToDo(before)) left--
    },
    isDue: () => performance.now() - told >= everyMs,
    write: async () => {
      told = performance.now()
      const data = { done: total - left, counts: now }
      const isRunning = () => changePlan({ ...store, id: plan.id, when: ['running'], data })
      if (!isEnded && (await persist(isRunning))) return
      isEnded = true
      await persist(() => changePlan({ ...store, id: plan.id, data }))
    },
    isEnded: () => isEnded,
  }
}
