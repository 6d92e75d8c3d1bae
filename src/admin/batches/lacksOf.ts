import type { ViewProps } from './frame.js'

/** What a certificate would say less well for, or wrongly, since nobody has told it yet. */
export type Lacks = {
  /** The community has no name. */
  name: boolean
  /** Nobody said where the site is. */
  address: boolean
  /** Where both are entered. */
  settings: string
}

/** What should be known before certificates are drawn, and is not. */
export async function lacksOf({ resolved, initPageResult: { req } }: ViewProps): Promise<Lacks> {
  const { payload } = req
  const slug = resolved.slugs.settings
  const settings: Record<string, unknown> = await payload.findGlobal({
    slug,
    depth: 0,
    overrideAccess: true,
    select: { name: true, publicURL: true },
  })
  const addresses = [payload.config.serverURL, settings.publicURL]
  const { admin } = payload.config.routes
  return {
    name: !settings.name,
    address: !addresses.some((url) => typeof url === 'string' && URL.canParse(url)),
    settings: `${admin === '/' ? '' : admin}/globals/${slug}`,
  }
}
