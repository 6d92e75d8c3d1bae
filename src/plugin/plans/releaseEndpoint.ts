import type { Endpoint, PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { Batch } from '../../issuing/index.js'
import { readPlan } from '../../plans/index.js'
import { id, moment, onlyKnown, readBody, refuse } from '../arguments/index.js'
import { answerAsked, planFields } from './answerAsked.js'
import { findNamed } from './findNamed.js'
import { forEditors } from './guard.js'
import { readScope } from './scope.js'

/** `POST /api/certificates/release`: makes drafts public now, `at` a moment, or `withPost`. */
export const releaseEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/release',
  method: 'post',
  handler: forEditors(resolved, async (req) => {
    const fields = await readBody(req)
    onlyKnown(fields, ['plan', 'certificates', 'role', 'year', 'at', 'withPost', ...planFields])
    const scope = await readScope({ req, resolved, fields })
    if (scope.plan === undefined && !scope.certificates && scope.role === undefined)
      return refuse('plan', 'released')
    const at = moment({ fields, name: 'at' })
    const post = await postOf({ req, resolved, fields, plan: scope.plan })
    const request = { kind: 'release' as const, asked: { scope, at, post } }
    return await answerAsked({ req, resolved, fields, request, afterwards: 'startWhenDue' })
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
  if (!resolved.has.posts) return refuse('withPost', 'noPosts')
  if (value !== true)
    return await findNamed({
      req,
      collection: resolved.slugs.posts,
      name: 'withPost',
      value: id({ fields, name: 'withPost' }),
    })
  const plan =
    planID === undefined ? undefined : await readPlan<Batch>({ payload: req.payload, resolved, id: planID })
  return plan?.input.post ?? refuse('withPost', 'post')
}
