import { createLocalReq, type Payload, type TaskConfig } from 'payload'
import { isPostPublished, type Resolved } from '../../../collections/index.js'
import type { ID } from '../plan/index.js'
import { changePlan, type Plan, readPlan, type Store } from '../plans/index.js'
import { applyPlan } from './applyPlan.js'
import { applyPlanSlug } from './queue.js'
import { queuePlan, startPlan } from './start.js'

/** The plans that this process is at. */
const underWay = new WeakMap<Payload, Set<string>>()

/**
 * The job that carries out a plan. Queued too often it does nothing; a plan that waits for its moment or its post is
 * started by it when that has come.
 */
export const applyPlanTask = ({
  resolved,
  isStopping,
}: {
  resolved: Resolved
  /** Whether this process wants to end. */
  isStopping: (payload: Payload) => boolean
}): TaskConfig<{ input: { plan: string }; output: object }> => ({
  slug: applyPlanSlug,
  inputSchema: [{ name: 'plan', type: 'text', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 1000 } },
  handler: async ({ input, req: { payload } }) => {
    const plans = underWay.get(payload) ?? new Set()
    underWay.set(payload, plans)
    if (plans.has(input.plan)) return { output: {} }
    plans.add(input.plan)
    const id = idIn({ payload, id: input.plan })
    try {
      await carryOut({ payload, resolved, id, isStopping })
    } finally {
      plans.delete(input.plan)
    }
    // Started again while its last row was put away, or stopped before it: the job that said so found it under way.
    const isLeft = (await readPlan({ payload, resolved, id }))?.state === 'running'
    if (isLeft) await queuePlan({ payload, id })
    return { output: {} }
  },
})

/** Starts a waiting plan whose moment has come, and carries out what runs. */
async function carryOut({
  payload,
  resolved,
  id,
  isStopping,
}: Store & { id: ID; isStopping: (payload: Payload) => boolean }): Promise<void> {
  const plan = await readPlan({ payload, resolved, id })
  if (plan?.state === 'waiting' && (await isDue({ payload, resolved, plan }))) {
    await startPlan({ payload, resolved, id, when: ['waiting'] })
  }
  try {
    await applyPlan({ payload, resolved, id, shouldStop: () => isStopping(payload) })
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    payload.logger.error({ err: error, msg: 'A plan stopped' })
    await changePlan({ payload, resolved, id, when: ['running'], data: { state: 'failed', problem } })
  }
}

/** Whether a plan's moment has come, and its post is out. */
export async function isDue({ payload, resolved, plan }: Store & { plan: Plan }): Promise<boolean> {
  if (plan.startsAt && Date.parse(plan.startsAt) > Date.now()) return false
  if (plan.post === undefined || plan.post === null || !resolved.has.posts) return true
  const req = await createLocalReq({}, payload)
  return await isPostPublished({ req, slugs: resolved.slugs, post: plan.post })
}

/** An id as the database has it: jobs keep it as text. */
const idIn = ({ payload, id }: { payload: Payload; id: string }): ID =>
  payload.db.defaultIDType === 'number' ? Number(id) : id
