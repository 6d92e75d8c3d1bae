import type { Payload, TaskConfig } from 'payload'
import { type Resolved, readID } from '../../collections/index.js'
import { isHeldElsewhere } from './claim.js'
import { isDue } from './due.js'
import { failureOf } from './failureOf.js'
import { fairTurns } from './fairTurns.js'
import type { PlanHandlers } from './handlers.js'
import { isHeld } from './held.js'
import { applyPlanSlug } from './queue.js'
import { queuePlan, startPlan } from './start.js'
import { changePlan, readPlan, type Store } from './store.js'
import type { ID, PlanState, RowProblem } from './types.js'
import { isUncounted } from './uncounted.js'

/**
 * Plans under way at once in this process: while one editor's long ones are, those of another go on beside them, and
 * requests are still answered.
 */
const turn = fairTurns({ most: 3, mostOfOne: 2 })

/** The plans that this process is at. */
const underWay = new WeakMap<Payload, Set<string>>()

/**
 * The job that makes a plan's rows from its request, counts them where that was cut off, and carries it out. Queued too
 * often it does nothing; a plan that waits for its moment or its post is started by it when that has come.
 */
export const applyPlanTask = ({
  resolved,
  handlers,
  isStopping,
}: {
  resolved: Resolved
  handlers: PlanHandlers
  /** Whether this process wants to end. */
  isStopping: (payload: Payload) => boolean
}): TaskConfig<{ input: { plan: string }; output: object }> => ({
  slug: applyPlanSlug,
  inputSchema: [{ name: 'plan', type: 'text', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 1000 } },
  handler: async ({ input, req: { payload } }) => {
    const id = readID({ payload, collection: resolved.slugs.plans, value: input.plan })
    if (id === undefined) return { output: {} }
    const plans = underWay.get(payload) ?? new Set()
    underWay.set(payload, plans)
    if (plans.has(input.plan)) return { output: {} }
    plans.add(input.plan)
    try {
      const plan = await readPlan({ payload, resolved, id })
      const act = async () => {
        if (!isStopping(payload)) await carryOut({ payload, resolved, id, handlers, isStopping })
      }
      if (plan) await turn({ who: String(plan.createdBy ?? ''), act })
    } finally {
      plans.delete(input.plan)
    }
    // Started again while its last row was put away, stopped before it, or due since: the job that said so found it under way.
    if (await isLeft({ payload, resolved, id })) await queuePlan({ payload, id })
    return { output: {} }
  },
})

async function isLeft({ id, ...store }: Store & { id: ID }): Promise<boolean> {
  const plan = await readPlan({ ...store, id })
  if (plan?.state === 'waiting') return await isDue({ ...store, plan })
  if (!plan) return false
  return plan.state === 'running' || (plan.state === 'checking' && isHeld(plan)) || isUncounted(plan)
}

/** Makes the rows that a plan lacks, starts a waiting plan whose moment has come, and carries out what runs. */
async function carryOut({
  payload,
  resolved,
  id,
  handlers,
  isStopping,
}: Store & {
  id: ID
  handlers: PlanHandlers
  isStopping: (payload: Payload) => boolean
}): Promise<void> {
  const shouldStop = () => isStopping(payload)
  const store = { payload, resolved, id }
  const handler = handlers[(await readPlan(store))?.kind ?? '']
  if (!handler) return
  await orFail({ ...store, when: 'checking', act: () => handler.check({ ...store, shouldStop }) })
  const plan = await readPlan(store)
  if (plan?.state === 'waiting' && (await isDue({ payload, resolved, plan }))) {
    await orLater(() => startPlan({ ...store, when: ['waiting'] }))
  }
  if (plan && isUncounted(plan)) await orLater(() => handler.recount(store))
  await orFail({ ...store, when: 'running', act: () => handler.apply({ ...store, shouldStop }) })
}

/** What another server is at is still to be done, and so is queued again. */
async function orLater(act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!isHeldElsewhere(error)) throw error
  }
}

/** A plan that can't go on says why, and is started again by whoever has mended it. */
async function orFail({
  act,
  when,
  ...store
}: Store & { id: ID; when: PlanState; act: () => Promise<void> }): Promise<void> {
  try {
    await act()
  } catch (error) {
    const problem: RowProblem = failureOf(error) ?? { code: 'fault' }
    store.payload.logger.error({ err: error, msg: 'A plan stopped' })
    await changePlan({ ...store, when: [when], data: { state: 'failed', problem: JSON.stringify(problem) } })
  }
}
