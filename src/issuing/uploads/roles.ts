import type { Making } from '../../plans/index.js'
import type { RosterRole } from '../plan/index.js'

/** All roles, with the words for them in every language. */
export async function loadRoles({ req: { payload }, resolved }: Making): Promise<RosterRole[]> {
  const { docs } = await payload.find({
    collection: resolved.slugs.roles,
    select: { slug: true, name: true, plural: true },
    ...(payload.config.localization ? { locale: 'all' as const } : {}),
    joins: false,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id, slug, name, plural }) => ({
    id,
    slug: String(slug ?? ''),
    words: [...textsOf(name), ...textsOf(plural)],
  }))
}

const textsOf = (value: unknown): string[] =>
  (typeof value === 'object' && value !== null ? Object.values(value) : [value]).filter(
    (text): text is string => typeof text === 'string' && text !== '',
  )
