import type { BaseRow, PlanCounts } from './types.js'

/** Names under which a kind of plan counts a row besides its action and result. */
export type Tally<Row extends BaseRow> = (row: Row) => readonly string[]

/** Adds rows to counts. */
export function countRows<Row extends BaseRow>({
  rows,
  before = {},
  tally = () => [],
}: {
  rows: Iterable<Row>
  before?: PlanCounts
  tally?: Tally<Row>
}): PlanCounts {
  const counts = { ...before }
  const add = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1
  }
  for (const row of rows) {
    add(row.action)
    if (row.result) add(row.result)
    for (const name of tally(row)) add(name)
  }
  return counts
}

/** Takes counts from others. */
export function subtractCounts(counts: PlanCounts, others: PlanCounts): PlanCounts {
  const left = { ...counts }
  for (const [name, number = 0] of Object.entries(others)) left[name] = (left[name] ?? 0) - number
  return left
}
