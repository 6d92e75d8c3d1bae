import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { askPlan, type PlanRequest, reckonPlan } from '../../issuing/index.js'
import { type Afterwards, plansQueue, queuePlan, readPage } from '../../plans/index.js'
import { flag, whole } from '../arguments/index.js'
import { kick } from '../jobs/index.js'
import { checkedSoon } from './checkedSoon.js'
import { presentMade, presentProblem } from './present.js'

type Asking = { req: PayloadRequest; resolved: Resolved }

/** Fields that every request for a plan may have. */
export const planFields = ['dryRun', 'wait'] as const

/** Seconds. */
const patience = 3
const mostPatience = 10

/**
 * Answers a request for a plan. A dry run looks at all rows before it answers. Else the request is kept as a plan,
 * whose rows the job makes at once: within `wait` seconds (3, when left out) the answer has them; after that it is a
 * 202 in state `checking`, with what is known.
 */
export async function answerAsked({
  req,
  resolved,
  fields,
  request,
  afterwards,
}: Asking & {
  fields: Record<string, unknown>
  request: PlanRequest
  afterwards: Afterwards
}): Promise<Response> {
  const seconds = whole({ fields, name: 'wait', from: 0, to: mostPatience }) ?? patience
  if (flag({ fields, name: 'dryRun' })) return await answerDryRun({ req, resolved, request })
  const { payload } = req
  const { plan: id } = await askPlan({ req, resolved, request, afterwards })
  await queuePlan({ payload, id })
  kick(payload, plansQueue)
  const { state, total, counts, problem } = await checkedSoon({ req, resolved, id, seconds })
  const rows = total ? await readPage({ payload, plan: id, number: 1 }) : []
  const made = presentMade({ plan: id, state, total, counts, rows }, req)
  return Response.json(problem ? { ...made, problem: presentProblem(problem, req) } : made, {
    status: state === 'checking' ? 202 : 200,
  })
}

async function answerDryRun({ request, ...asking }: Asking & { request: PlanRequest }): Promise<Response> {
  const { req } = asking
  try {
    return Response.json(presentMade(await reckonPlan({ ...asking, request }), req))
  } catch (error) {
    // Nobody reads it.
    if (req.signal?.aborted) return new Response(null, { status: 499 })
    throw error
  }
}
