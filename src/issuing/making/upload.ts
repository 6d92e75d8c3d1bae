import type { ID } from '../plan/index.js'
import { type Plan, readPlan } from '../plans/index.js'
import { titleOf } from './issue.js'
import { keep, type Making } from './made.js'

/** What the names of dropped files don't say. */
export type UploadRequest = { role?: ID; year?: number }

/** Makes a plan to which files can be added. */
export async function makeUpload({
  req,
  resolved,
  request,
}: Making & { request: UploadRequest }): Promise<Plan> {
  const made = await keep({
    req,
    resolved,
    rows: [],
    isDryRun: false,
    state: 'checking',
    kind: 'upload',
    title: await titleOf({ req, resolved, award: request }),
    inputOf: async () => request,
  })
  const plan =
    made.plan === null ? undefined : await readPlan({ payload: req.payload, resolved, id: made.plan })
  if (!plan) throw new Error('the plan of an upload was deleted while it was made')
  return plan
}
