import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import {
  type BaseRow,
  type ID,
  type PlanCounts,
  type PlanState,
  plansQueue,
  queuePlan,
  readPage,
} from '../../plans/index.js'
import { flag, whole } from '../arguments/index.js'
import { kick } from '../jobs/index.js'
import { checkedSoon } from './checkedSoon.js'
import { presentMade, presentProblem } from './present.js'

/** Fields that every request for a plan may have. */
export const planFields = ['dryRun', 'wait'] as const

/** Seconds. */
const patience = 3
const mostPatience = 10

type Asking = {
  req: PayloadRequest
  resolved: Resolved
  fields: Record<string, unknown>
  /** Keeps what is asked for as a plan. */
  ask: () => Promise<{ plan: ID }>
  /** Says what it would be, with nothing written. */
  reckon: () => Promise<{
    plan: ID | null
    state: PlanState | null
    total: number
    counts: PlanCounts
    rows: BaseRow[]
  }>
}

/**
 * Answers a request for a plan. A dry run looks at all rows before it answers. Else the request is kept as a plan,
 * whose rows the job makes at once: within `wait` seconds (3, when left out) the answer has them; after that it is a
 * 202 in state `checking`, with what is known.
 */
export async function answerPlan({ req, resolved, fields, ask, reckon }: Asking): Promise<Response> {
  const seconds = whole({ fields, name: 'wait', from: 0, to: mostPatience }) ?? patience
  if (flag({ fields, name: 'dryRun' })) return await answerDryRun({ req, reckon })
  const { payload } = req
  const { plan: id } = await ask()
  await queuePlan({ payload, id })
  kick(payload, plansQueue)
  const { state, total, counts, problem } = await checkedSoon({ req, resolved, id, seconds })
  const rows = total ? await readPage({ payload, plan: id, number: 1 }) : []
  const made = presentMade({ plan: id, state, total, counts, rows }, req)
  return Response.json(problem ? { ...made, problem: presentProblem(problem, req) } : made, {
    status: state === 'checking' ? 202 : 200,
  })
}

async function answerDryRun({ req, reckon }: Pick<Asking, 'req' | 'reckon'>): Promise<Response> {
  try {
    return Response.json(presentMade(await reckon(), req))
  } catch (error) {
    // Nobody reads it.
    if (req.signal?.aborted) return new Response(null, { status: 499 })
    throw error
  }
}
