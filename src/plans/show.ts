import type { Payload } from 'payload'
import { pageSize, pagesOf, readPage } from './pages.js'
import type { Plan } from './store.js'
import type { BaseRow, PlanState } from './types.js'

/** Which rows of a plan are wanted. */
export const rowFilters = ['ask', 'refuse', 'failed', 'create', 'update', 'same', 'skip', 'done'] as const
export type RowFilter = (typeof rowFilters)[number]

/** One page of a plan's rows, all or those of a kind, and how many there are; no more is read than that takes. */
export async function showRows<Row extends BaseRow>({
  payload,
  plan,
  page,
  only,
}: {
  payload: Payload
  plan: Plan
  page: number
  only?: RowFilter
}): Promise<{ rows: Row[]; total: number; pages: number }> {
  const { id, total } = plan
  if (!only) {
    return {
      rows: await readPage({ payload, plan: id, number: page }),
      total,
      pages: Math.ceil(total / pageSize),
    }
  }
  const known = knownTotal({ plan, only })
  const last = page * pageSize
  let found = 0
  const rows: Row[] = []
  for await (const { rows: some } of known === 0 ? [] : pagesOf<Row>({ payload, plan: id })) {
    for (const row of some) {
      if (!isA(row, only)) continue
      found++
      if (found > last - pageSize && rows.length < pageSize) rows.push(row)
    }
    if (known !== undefined && found >= Math.min(known, last)) break
  }
  const all = known ?? found
  return { rows, total: all, pages: Math.ceil(all / pageSize) }
}

/** States in which a plan's counts are those of its rows: elsewhere rows are written, or may have been since. */
const settled: PlanState[] = ['ready', 'waiting', 'done']

/** How many rows of a kind there are, where the plan's counts tell it: of failed rows they don't say what they were. */
function knownTotal({ plan: { state, counts }, only }: { plan: Plan; only: RowFilter }): number | undefined {
  if (!settled.includes(state) || counts.uncounted) return undefined
  const isTold = only === 'failed' || only === 'done' || !counts.failed
  return isTold ? (counts[only] ?? 0) : undefined
}

const isA = ({ action, result }: BaseRow, only: RowFilter): boolean =>
  only === 'failed' || only === 'done' ? result === only : action === only && result !== 'failed'
