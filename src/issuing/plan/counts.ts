import type { PlanCounts, PlanRow } from './types.js'

/** Adds rows to counts. */
export function countRows(rows: Iterable<PlanRow>, before: PlanCounts = {}): PlanCounts {
  const counts = { ...before }
  const add = (name: keyof PlanCounts) => {
    counts[name] = (counts[name] ?? 0) + 1
  }
  for (const { action, result, person } of rows) {
    add(action)
    if (result) add(result)
    if (person?.isNew && action === 'create') add('newPeople')
  }
  return counts
}
