import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { BaseRow, Plan, PlanHandler } from '../../plans/index.js'

/** What became of decisions: the plan as it is now and the rows that changed, or why they are not taken. */
export type Decided = { plan: Plan; rows: BaseRow[] } | { unknown: string } | { isClosed: true }

/** Takes what was sent to `PATCH /api/plans/:id/rows`. @throws APIError 400 that says which field is wrong */
export type DecideRows = (asked: {
  req: PayloadRequest
  resolved: Resolved
  plan: Plan
  fields: Record<string, unknown>
}) => Promise<Decided>

/** A kind of plan: what its job does, and what an editor may decide of its rows, if anything. */
export type PlanKind = PlanHandler & {
  decide?: DecideRows
  /** Whether it is started only when nothing of it asks any more. @default false: rows that ask wait */
  isWhole?: boolean
}
