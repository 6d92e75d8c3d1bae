import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { ID, PlanCounts, PlanInput, PlanRow, PlanState } from '../plan/index.js'

export type Making = { req: PayloadRequest; resolved: Resolved }

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

/** What a request comes to. */
export type Prepared = {
  /** Each is looked at when it is asked for. */
  rows: AsyncIterable<PlanRow>
  /** What is kept of the request; to be called when all rows were looked at. */
  inputOf: () => Promise<PlanInput>
}

/** Whoever asks, where accounts are those that plans can name. */
export const whoseOf = ({ req, resolved }: Making): { createdBy?: ID } =>
  req.user && req.user.collection === resolved.slugs.users ? { createdBy: req.user.id } : {}
