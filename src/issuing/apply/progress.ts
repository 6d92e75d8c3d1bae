import { countRows, isToDo, type PlanCounts, type PlanRow } from '../plan/index.js'
import { changePlan, type Plan, type Store } from '../plans/index.js'
import { persist } from './persist.js'

/** How far a plan is, as it is told in the panel. */
export type Progress = {
  /** Counts a row that was carried out. */
  settle: (change: { before: PlanRow; after: PlanRow }) => void
  /** Whether it is time to say how far it is: at most once a second. */
  isDue: () => boolean
  /** Says how far it is, and learns whether the plan was cancelled meanwhile. */
  write: () => Promise<void>
  isEnded: () => boolean
}

const everyMs = 1000

/** Keeps count of a plan's rows from what they are now. */
export function progressOf({
  plan,
  counts,
  total,
  toDo,
  ...store
}: Store & { plan: Plan; counts: PlanCounts; total: number; toDo: number }): Progress {
  let [now, left, told, isEnded] = [counts, toDo, performance.now(), false]
  return {
    settle: ({ before, after }) => {
      now = subtract(countRows([after], now), countRows([before]))
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

function subtract(counts: PlanCounts, others: PlanCounts): PlanCounts {
  const left = { ...counts }
  for (const name of Object.keys(others) as (keyof PlanCounts)[]) {
    left[name] = (left[name] ?? 0) - (others[name] ?? 0)
  }
  return left
}
