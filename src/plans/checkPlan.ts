import { createLocalReq, type PayloadRequest } from 'payload'
import type { Resolved } from '../../collections/index.js'
import type { Carrying } from './carrying.js'
import type { Tally } from './counts.js'
import { isDue } from './due.js'
import { isHeld } from './held.js'
import { replacePages } from './pages.js'
import { persist } from './persist.js'
import { dropRequest, type HeldRequest, heldRequest } from './request.js'
import { queuePlan } from './start.js'
import { changePlan, type Plan, readPlan, type Store } from './store.js'
import type { BaseInput, BaseRow, PlanState, RowProblem } from './types.js'

/** Whoever asks for a plan, and for which app. */
export type Making = { req: PayloadRequest; resolved: Resolved }

/** What a request comes to. */
export type Prepared<Row extends BaseRow, Input extends BaseInput> = {
  /** Each is looked at when it is asked for. */
  rows: Iterable<Row> | AsyncIterable<Row>
  /** What is kept of the request; to be called when all rows were looked at. */
  inputOf: () => Promise<Input>
}

const minute = 60_000

/**
 * Makes the rows of a plan from the request that is kept with it, all of them however often it is called. Ends early
 * when the plan is cancelled or `shouldStop`; then the plan still holds its request.
 * @throws what stands in the way of the whole plan
 */
export async function checkPlan<Request, Row extends BaseRow, Input extends BaseInput>({
  payload,
  resolved,
  id,
  shouldStop,
  prepare,
  tally,
}: Carrying & {
  prepare: (asked: Making & { plan: Plan; request: Request }) => Promise<Prepared<Row, Input>>
  tally: Tally<Row>
}): Promise<void> {
  const plan = await readPlan({ payload, resolved, id })
  if (plan?.state !== 'checking' || !isHeld(plan)) return
  const change = (data: Partial<Omit<Plan, 'id'>>) =>
    persist(() => changePlan({ payload, resolved, id, when: ['checking'], data }))
  const held = await heldRequest<Request>({ payload, plan: id })
  if (!held) {
    // It is put away a moment after the plan.
    const isLost = Date.now() - Date.parse(plan.createdAt) > minute
    const problem: RowProblem = { code: 'interrupted' }
    if (isLost) await change({ state: 'failed', problem: JSON.stringify(problem) })
    return
  }
  if (!(await change({ total: 0, counts: {} }))) return
  const req = await createLocalReq({}, payload)
  const { rows, inputOf } = await prepare({ req, resolved, plan, request: held.request })
  const totals = await replacePages({
    payload,
    plan: id,
    rows,
    tally,
    goOn: async (soFar) => !shouldStop() && (await change(soFar)),
  })
  if (!totals) return
  const state = await stateAfter({ payload, resolved, plan, held })
  // Before the plan says that it waits: a kill in between would leave it waiting with nothing to start it.
  if (state === 'waiting' && isLater(plan)) await queuePlan({ payload, id, at: new Date(plan.startsAt ?? 0) })
  const startedAt = state === 'running' ? { startedAt: new Date().toISOString() } : {}
  if (!(await change({ ...totals, ...startedAt, input: await inputOf(), state }))) return
  await dropRequest({ payload, plan: id })
}

async function stateAfter<Request>({
  payload,
  resolved,
  plan,
  held: { afterwards },
}: Store & { plan: Plan; held: HeldRequest<Request> }): Promise<PlanState> {
  if (afterwards === 'look') return 'ready'
  if (afterwards === 'start') return 'running'
  return (await isDue({ payload, resolved, plan })) ? 'running' : 'waiting'
}

const isLater = ({ startsAt }: Plan): boolean => Boolean(startsAt && Date.parse(startsAt) > Date.now())
