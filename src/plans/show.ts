import type { Payload } from 'payload'
import { pageSize, pagesOf, readPage } from './pages.js'
import type { Plan } from './store.js'
import type { BaseRow, PlanState } from './types.js'

/** Which rows of a plan are wanted. */
export const rowFilters = ['ask', 'refuse', 'failed', 'create', 'update', 'same', 'skip', 'done'] as const
export type RowFilter = (typeof rowFilters)[number]

/** Rows of one sort, of one kind, or of both. */
type Wanted = { only?: RowFilter; about?: string }

/** One page of a plan's rows, all or those that are wanted, and how many there are; no more is read than that takes. */
export async function showRows<Row extends BaseRow>({
  payload,
  plan,
  page,
  ...wanted
}: Wanted & {
  payload: Payload
  plan: Plan
  page: number
}): Promise<{ rows: Row[]; total: number; pages: number }> {
  const { id, total } = plan
  if (!wanted.only && !wanted.about) {
    return {
      rows: await readPage({ payload, plan: id, number: page }),
      total,
      pages: Math.ceil(total / pageSize),
    }
  }
  const known = knownTotal({ plan, wanted })
  const last = page * pageSize
  let found = 0
  const rows: Row[] = []
  for await (const { rows: some } of known === 0 ? [] : pagesOf<Row>({ payload, plan: id })) {
    for (const row of some) {
      if (!isWanted(row, wanted)) continue
      found++
      if (found > last - pageSize && rows.length < pageSize) rows.push(row)
    }
    if (known !== undefined && found >= Math.min(known, last)) break
  }
  const all = known ?? found
  return { rows, total: all, pages: Math.ceil(all / pageSize) }
}

/** Names under which a row of a sort is counted: the sort itself, and it with what becomes of the row. */
export const tallyAbout = ({ about, action, result }: BaseRow): string[] =>
  about ? [about, `${about}:${action}`, ...(result ? [`${about}:${result}`] : [])] : []

/** States in which a plan's counts are those of its rows: elsewhere rows are written, or may have been since. */
const settled: PlanState[] = ['ready', 'waiting', 'done']

/** How many rows are wanted, where the plan's counts tell it: of failed rows they don't say what they were. */
function knownTotal({
  plan: { state, counts },
  wanted: { only, about },
}: {
  plan: Plan
  wanted: Wanted
}): number | undefined {
  if (!settled.includes(state) || counts.uncounted) return undefined
  const isTold = !only || only === 'failed' || only === 'done' || !counts.failed
  const name = [about, only].filter(Boolean).join(':')
  return isTold ? (counts[name] ?? 0) : undefined
}

const isWanted = ({ action, result, ...row }: BaseRow, { only, about }: Wanted): boolean => {
  if (about && row.about !== about) return false
  if (!only) return true
  return only === 'failed' || only === 'done' ? result === only : action === only && result !== 'failed'
}
