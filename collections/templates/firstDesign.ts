import type { PayloadRequest } from 'payload'
import { type Design, defaultDesign } from '../../src/certificates/index.js'
import type { Resolved } from '../resolved.js'

/** What a new template begins with: the design that comes with Laurel, in the community's colours. */
export const firstDesign =
  ({ slugs }: Resolved) =>
  async ({ req }: { req: PayloadRequest }): Promise<Design> => {
    const { primaryColor, accentColor } = await req.payload.findGlobal({
      slug: slugs.settings,
      depth: 0,
      overrideAccess: true,
      select: { primaryColor: true, accentColor: true },
      req,
    })
    return defaultDesign({ primaryColor, accentColor })
  }
