import { lacksAward } from './award.js'
import { isKnownByNameOnly } from './kept.js'
import type { PlanCounts, PlanRow } from './types.js'

/** Adds rows to counts. */
export function countRows(rows: Iterable<PlanRow>, before: PlanCounts = {}): PlanCounts {
  const counts = { ...before }
  const add = (name: keyof PlanCounts) => {
    counts[name] = (counts[name] ?? 0) + 1
  }
  for (const row of rows) {
    const { action, result, person } = row
    add(action)
    if (result) add(result)
    if (person?.isNew && action === 'create') add('newPeople')
    if (isKnownByNameOnly(row)) add('knownByName')
    if (lacksAward(row)) add('lackingAward')
  }
  return counts
}
