import { createLocalReq, type PayloadRequest } from 'payload'
import { type Resolved, resolvedOf } from '../../../../collections/index.js'
import { runningPayload } from './payload.js'

/** On whose behalf pages read through the content's own doors: nobody's in particular, in a language. */
export async function reading(locale: string): Promise<{ req: PayloadRequest; resolved: Resolved }> {
  const payload = await runningPayload()
  return { req: await createLocalReq({ locale }, payload), resolved: resolvedOf(payload) }
}
