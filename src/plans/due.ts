import { createLocalReq } from 'payload'
import { isPostPublished } from '../../collections/index.js'
import type { Plan, Store } from './store.js'

/** Whether a plan's moment has come, and its post is out. */
export async function isDue({ payload, resolved, plan }: Store & { plan: Plan }): Promise<boolean> {
  if (plan.startsAt && Date.parse(plan.startsAt) > Date.now()) return false
  if (plan.post === undefined || plan.post === null || !resolved.has.posts) return true
  const req = await createLocalReq({}, payload)
  return await isPostPublished({ req, slugs: resolved.slugs, post: plan.post })
}
