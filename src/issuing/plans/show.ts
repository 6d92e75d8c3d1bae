import type { Payload } from 'payload'
import type { ID, PlanRow } from '../plan/index.js'
import { pageSize, pagesOf, readPage } from './pages.js'

/** Which rows of a plan are wanted. */
export const rowFilters = ['ask', 'refuse', 'failed', 'create', 'update', 'same', 'skip', 'done'] as const
export type RowFilter = (typeof rowFilters)[number]

/** One page of a plan's rows, all or those of a kind, and how many there are. */
export async function showRows({
  payload,
  plan,
  total,
  page,
  only,
}: {
  payload: Payload
  plan: ID
  /** How many rows the plan has. */
  total: number
  page: number
  only?: RowFilter
}): Promise<{ rows: PlanRow[]; total: number; pages: number }> {
  if (!only) {
    return {
      rows: await readPage({ payload, plan, number: page }),
      total,
      pages: Math.ceil(total / pageSize),
    }
  }
  let found = 0
  const rows: PlanRow[] = []
  for await (const { rows: some } of pagesOf({ payload, plan })) {
    for (const row of some) {
      if (!isA(row, only)) continue
      found++
      if (found > (page - 1) * pageSize && rows.length < pageSize) rows.push(row)
    }
  }
  return { rows, total: found, pages: Math.ceil(found / pageSize) }
}

const isA = ({ action, result }: PlanRow, only: RowFilter): boolean =>
  only === 'failed' || only === 'done' ? result === only : action === only && result !== 'failed'
