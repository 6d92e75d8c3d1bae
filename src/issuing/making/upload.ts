import { type ID, type Making, planToFill } from '../../plans/index.js'
import type { Batch } from '../plan/index.js'
import { titleOf } from './title.js'

/** What the names of dropped files don't say; and a key by which a plan that was made is found again for a day. */
type UploadRequest = { role?: ID; year?: number; key?: string }

/**
 * Makes a plan to which files can be added, or finds that of the same key.
 * @throws what `isHeldElsewhere` knows, where another server is making one
 */
export async function makeUpload({
  req,
  resolved,
  request,
}: Making & { request: UploadRequest }): Promise<Batch> {
  const title = await titleOf({ req, resolved, award: request })
  return await planToFill<Batch>({ req, resolved, data: { kind: 'upload', title, input: request } })
}
