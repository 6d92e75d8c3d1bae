import type { ViewProps } from './frame.js'

type Asked = { input?: { role?: string | number; year?: number } | null }

/** Where the site shows all who have the role that a plan gives; undefined where it gives none, or there is no such page. */
export async function rolePageOf({
  payload,
  resolved: { slugs, rolePage },
  user,
  id,
}: ViewProps & { id: string }): Promise<string | undefined> {
  if (!rolePage || !user) return undefined
  const find = async (collection: string, wanted: string | number): Promise<object | null> =>
    await payload
      .findByID({ collection, id: wanted, depth: 0, user, overrideAccess: false, disableErrors: true })
      .catch(() => null)
  const plan: Asked | null = await find(slugs.plans, id)
  const { role, year } = plan?.input ?? {}
  const found: { slug?: string } | null = role === undefined ? null : await find(slugs.roles, role)
  return found?.slug ? rolePage({ role: found.slug, year }) : undefined
}
