import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { knownBase } from '../../issuing/index.js'

/** Where the site is: as it was told, else where the editor who asks has found it. */
export async function baseOf({
  req,
  resolved,
}: {
  req: PayloadRequest
  resolved: Resolved
}): Promise<string> {
  const settings: Record<string, unknown> = await req.payload.findGlobal({
    slug: resolved.slugs.settings,
    depth: 0,
    overrideAccess: true,
    select: { publicURL: true },
  })
  const publicURL = typeof settings.publicURL === 'string' ? settings.publicURL : undefined
  return knownBase({ req, publicURL }) ?? (req.url ? new URL(req.url).origin : 'http://localhost')
}
