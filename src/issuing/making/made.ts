import type { ID, PlanCounts, PlanState, Prepared } from '../../plans/index.js'
import type { PlanInput, PlanRow } from '../plan/index.js'

/** A plan that was made, or only reckoned. */
export type Made = {
  /** None where nothing was written. */
  plan: ID | null
  state: PlanState | null
  total: number
  counts: PlanCounts
  /** The first of its rows. */
  rows: PlanRow[]
}

/** What a request about certificates comes to. */
export type PreparedBatch = Omit<Prepared<PlanRow, PlanInput>, 'rows'> & { rows: AsyncIterable<PlanRow> }
