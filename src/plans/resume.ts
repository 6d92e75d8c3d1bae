import type { PayloadRequest } from 'payload'
import { walk } from '../../collections/index.js'
import { isDue } from './due.js'
import { isHeld } from './held.js'
import { queuePlan } from './start.js'
import type { Plan, Store } from './store.js'
import { type ID, openStates } from './types.js'
import { isUncounted } from './uncounted.js'

/**
 * At a start of the server: queues plans that run, those whose rows are still to be made or counted, and those whose
 * moment or post came while nobody looked. The files of an upload stay until they are swept.
 */
export async function resumePlans({ payload, resolved }: Store): Promise<void> {
  const open = walk<Plan>({
    payload,
    collection: resolved.slugs.plans,
    where: { state: { in: [...openStates, 'running', 'waiting'] } },
    select: {
      kind: true,
      state: true,
      input: true,
      counts: true,
      startsAt: true,
      ...(resolved.has.posts && { post: true }),
    },
  })
  for await (const plan of open) {
    const { id, state } = plan
    const isToGoOn =
      state === 'running' ||
      (state === 'checking' && isHeld(plan)) ||
      (state === 'waiting' && (await isDue({ payload, resolved, plan })))
    if (isToGoOn || isUncounted(plan)) await queuePlan({ payload, id })
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
