import { createLocalReq } from 'payload'
import { dropRequest, type HeldRequest, heldRequest, prepare } from '../making/index.js'
import type { PlanState, RowProblem } from '../plan/index.js'
import { changePlan, isHeld, type Plan, readPlan, replacePages, type Store } from '../plans/index.js'
import { isDue } from './due.js'
import { persist } from './persist.js'
import { queuePlan } from './start.js'
import type { Carrying } from './work.js'

const minute = 60_000

/**
 * Makes the rows of a plan from the request that is kept with it, all of them however often it is called. Ends early
 * when the plan is cancelled or `shouldStop`; then the plan still holds its request.
 * @throws what stands in the way of the whole plan
 */
export async function checkPlan({ payload, resolved, id, shouldStop }: Carrying): Promise<void> {
  const plan = await readPlan({ payload, resolved, id })
  if (plan?.state !== 'checking' || !isHeld(plan)) return
  const change = (data: Partial<Omit<Plan, 'id'>>) =>
    persist(() => changePlan({ payload, resolved, id, when: ['checking'], data }))
  const held = await heldRequest({ payload, plan: id })
  if (!held) {
    // It is put away a moment after the plan.
    const isLost = Date.now() - Date.parse(plan.createdAt) > minute
    const problem: RowProblem = { code: 'interrupted' }
    if (isLost) await change({ state: 'failed', problem: JSON.stringify(problem) })
    return
  }
  if (!(await change({ total: 0, counts: {} }))) return
  const req = await createLocalReq({}, payload)
  const { rows, inputOf } = await prepare({ req, resolved, request: held.request })
  const totals = await replacePages({
    payload,
    plan: id,
    rows,
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

async function stateAfter({
  payload,
  resolved,
  plan,
  held: { afterwards },
}: Store & { plan: Plan; held: HeldRequest }): Promise<PlanState> {
  if (afterwards === 'look') return 'ready'
  if (afterwards === 'start') return 'running'
  return (await isDue({ payload, resolved, plan })) ? 'running' : 'waiting'
}

const isLater = ({ startsAt }: Plan): boolean => Boolean(startsAt && Date.parse(startsAt) > Date.now())
