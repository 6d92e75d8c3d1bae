import type { Endpoint, PayloadRequest } from 'payload'
import { isPostPublished, type Resolved } from '../../../collections/index.js'
import { changePlan, makeRelease, plansQueue, queuePlan, readPlan } from '../../issuing/index.js'
import { flag, id, moment, onlyKnown, readBody, refuse } from '../arguments/index.js'
import { kick } from '../jobs/index.js'
import { findNamed } from './findNamed.js'
import { forEditors } from './guard.js'
import { presentMade } from './present.js'
import { readScope } from './scope.js'
import { startAndKick } from './startAndKick.js'

/** `POST /api/certificates/release`: makes drafts public now, `at` a moment, or `withPost`. */
export const releaseEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/release',
  method: 'post',
  handler: forEditors(resolved, async (req) => {
    const fields = await readBody(req)
    onlyKnown(fields, ['plan', 'certificates', 'role', 'year', 'at', 'withPost', 'dryRun'])
    const isDryRun = flag({ fields, name: 'dryRun' })
    const scope = await readScope({ req, resolved, fields })
    if (scope.plan === undefined && !scope.certificates && scope.role === undefined)
      return refuse('plan', 'is to be given, or "certificates", or "role" (and "year")')
    const at = moment({ fields, name: 'at' })
    const post = await postOf({ req, resolved, fields, plan: scope.plan })
    const made = await makeRelease({ req, resolved, request: { scope, at, post }, isDryRun })
    const state = made.plan === null ? null : await begin({ req, resolved, plan: made.plan, at, post })
    return Response.json({ ...presentMade(made, req), state })
  }),
})

type ID = string | number

/** The post with which to release; `true` is the one that the plan's certificates are announced in. */
async function postOf({
  req,
  resolved,
  fields,
  plan: planID,
}: {
  req: PayloadRequest
  resolved: Resolved
  fields: Record<string, unknown>
  plan?: ID
}): Promise<ID | undefined> {
  const value = fields.withPost
  if (value === undefined || value === null || value === false) return undefined
  if (!resolved.has.posts) return refuse('withPost', 'is not known here: there are no posts')
  if (value !== true)
    return await findNamed({
      req,
      collection: resolved.slugs.posts,
      name: 'withPost',
      value: id({ fields, name: 'withPost' }),
    })
  const plan =
    planID === undefined ? undefined : await readPlan({ payload: req.payload, resolved, id: planID })
  return plan?.input.post ?? refuse('withPost', 'must name a post: this batch was issued without one')
}

/** Starts a release, or lets it wait for its moment and its post. */
async function begin({
  req,
  resolved,
  plan: planID,
  at,
  post,
}: {
  req: PayloadRequest
  resolved: Resolved
  plan: ID
  at?: string
  post?: ID
}): Promise<string> {
  const { payload } = req
  const isLater = at !== undefined && Date.parse(at) > Date.now()
  const isWithPost = post !== undefined && !(await isPostPublished({ req, slugs: resolved.slugs, post }))
  if (!isLater && !isWithPost) return (await startAndKick({ req, resolved, id: planID })) ?? 'ready'
  await changePlan({ payload, resolved, id: planID, when: ['ready'], data: { state: 'waiting' } })
  await queuePlan({ payload, id: planID, ...(isLater ? { at: new Date(at) } : {}) })
  // The post may have been published a moment ago, before the plan waited for it.
  if (!isLater) kick(payload, plansQueue)
  return 'waiting'
}
