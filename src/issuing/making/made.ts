import type { ID, Making, PlanCounts, PlanState, Prepared } from '../../plans/index.js'
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

/** Whoever asks, where accounts are those that plans can name. */
export const whoseOf = ({ req, resolved }: Making): { createdBy?: ID } =>
  req.user && req.user.collection === resolved.slugs.users ? { createdBy: req.user.id } : {}
