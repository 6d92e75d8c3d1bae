import type { PayloadRequest } from 'payload'
import { walk } from '../existing/index.js'
import type { ID } from '../plan/index.js'
import { changePlan, type Plan, type Store } from '../plans/index.js'
import { queuePlan } from './start.js'
import { isDue } from './task.js'

const hour = 3_600_000

/**
 * At a start of the server: queues plans that run, and those whose moment or post came while nobody looked. A plan
 * that was being made an hour ago never was; the files of an upload stay until they are swept.
 */
export async function resumePlans({ payload, resolved }: Store): Promise<void> {
  const open = walk<Plan>({
    payload,
    collection: resolved.slugs.plans,
    where: { state: { in: ['checking', 'running', 'waiting'] } },
    select: {
      kind: true,
      state: true,
      startsAt: true,
      createdAt: true,
      ...(resolved.has.posts && { post: true }),
    },
  })
  for await (const plan of open) {
    if (plan.state === 'checking') await giveUp({ payload, resolved, plan })
    else if (plan.state === 'running' || (await isDue({ payload, resolved, plan })))
      await queuePlan({ payload, id: plan.id })
  }
}

/** Queues what waits for a post that is being published. The job sees whether it really was. */
export async function startPlansOfPost({
  req,
  resolved,
  post,
}: {
  req: PayloadRequest
  resolved: Store['resolved']
  post: ID
}): Promise<number> {
  const { docs } = await req.payload.db.find<{ id: ID }>({
    collection: resolved.slugs.plans,
    where: { and: [{ post: { equals: post } }, { state: { equals: 'waiting' } }] },
    select: { state: true },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs) await queuePlan({ payload: req.payload, id, req })
  return docs.length
}

async function giveUp({ payload, resolved, plan }: Store & { plan: Plan }): Promise<void> {
  const isOld = Date.now() - Date.parse(plan.createdAt) > hour
  if (plan.kind === 'upload' || !isOld) return
  const data = { state: 'failed' as const, problem: 'interrupted' }
  await changePlan({ payload, resolved, id: plan.id, when: ['checking'], data })
}
