import type { ID } from '../plan/index.js'
import { createPlan, type Plan } from '../plans/index.js'
import { titleOf } from './issue.js'
import { type Making, whoseOf } from './made.js'

/** What the names of dropped files don't say. */
export type UploadRequest = { role?: ID; year?: number }

/** Makes a plan to which files can be added. */
export const makeUpload = async ({
  req,
  resolved,
  request,
}: Making & { request: UploadRequest }): Promise<Plan> =>
  await createPlan({
    payload: req.payload,
    resolved,
    data: {
      kind: 'upload',
      title: await titleOf({ req, resolved, award: request }),
      input: request,
      ...whoseOf({ req, resolved }),
    },
  })
