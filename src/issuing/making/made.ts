import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { ID, PlanCounts, PlanInput, PlanKind, PlanRow, PlanState } from '../plan/index.js'
import { countPlan, createPlan } from '../plans/index.js'

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

/** Keeps a plan of these rows, or with `isDryRun` only says what it would be. */
export async function keep({
  req,
  resolved,
  rows,
  isDryRun,
  state = 'ready',
  kind,
  title,
  inputOf,
  startsAt,
  post,
}: Making & {
  rows: Iterable<PlanRow> | AsyncIterable<PlanRow>
  isDryRun: boolean
  /** @default 'ready' */
  state?: PlanState
  kind: PlanKind
  title: string
  /** Called when there is a plan to keep, and all its rows were looked at. */
  inputOf: () => Promise<PlanInput>
  startsAt?: string
  post?: ID
}): Promise<Made> {
  if (isDryRun) {
    const { first, ...totals } = await countPlan(rows)
    return { plan: null, state: null, rows: first, ...totals }
  }
  const { payload } = req
  const { first, ...plan } = await createPlan({
    payload,
    resolved,
    rows,
    state,
    inputOf,
    data: {
      kind,
      title,
      ...(startsAt ? { startsAt } : {}),
      ...(post === undefined ? {} : { post }),
      ...whoseOf({ req, resolved }),
    },
  })
  return { plan: plan.id, state: plan.state, total: plan.total, counts: plan.counts, rows: first }
}

/** Whoever asks, where accounts are those that plans can name. */
const whoseOf = ({ req, resolved }: Making): { createdBy?: ID } =>
  req.user && req.user.collection === resolved.slugs.users ? { createdBy: req.user.id } : {}
