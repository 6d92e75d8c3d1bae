import type { PayloadRequest, Where } from 'payload'
import { localesOf, type Resolved } from '../../../collections/index.js'
import type { Localized } from './localized.js'

type ID = string | number

/** What certificates are given for. */
export type AwardIDs = { role?: ID | null; group?: ID | null; project?: ID | null }

/** The names that certificates are made of, besides their own fields. */
export type Terms = {
  /** The languages of the site; the first is the default. */
  locales: [string, ...string[]]
  community: { name: Localized; primaryColor?: string; accentColor?: string; publicURL?: string }
  roles: Map<ID, Localized>
  groups: Map<ID, Localized>
  projects: Map<ID, Localized>
}

type Reading = { req: PayloadRequest; resolved: Resolved }

/** Loads the names that these certificates need, in every language, whatever their number with one query a kind. */
export async function loadTerms({ req, resolved, awards }: Reading & { awards: AwardIDs[] }): Promise<Terms> {
  const { slugs, has } = resolved
  const [first = 'en', ...others] = localesOf(req)
  const namesOf = (collection: string, field: keyof AwardIDs, isThere = true) =>
    isThere ? loadNames({ req, collection, ids: awards.map((award) => award[field]) }) : new Map()
  const [community, roles, groups, projects] = await Promise.all([
    loadCommunity({ req, resolved }),
    namesOf(slugs.roles, 'role'),
    namesOf(slugs.groups, 'group', has.groups),
    namesOf(slugs.projects, 'project', has.projects),
  ])
  return { locales: [first, ...others], community, roles, groups, projects }
}

async function loadCommunity({ req, resolved }: Reading): Promise<Terms['community']> {
  const settings: Record<string, unknown> = await req.payload.findGlobal({
    slug: resolved.slugs.settings,
    depth: 0,
    ...everyLanguage(req),
    overrideAccess: true,
    select: { name: true, primaryColor: true, accentColor: true, publicURL: true },
  })
  return {
    name: localized(settings.name),
    primaryColor: text(settings.primaryColor),
    accentColor: text(settings.accentColor),
    publicURL: text(settings.publicURL),
  }
}

async function loadNames({
  req,
  collection,
  ids,
}: {
  req: PayloadRequest
  collection: string
  ids: (ID | null | undefined)[]
}): Promise<Map<ID, Localized>> {
  const sought = [...new Set(ids)].filter((id) => id !== null && id !== undefined)
  if (!sought.length) return new Map()
  const where: Where = { id: { in: sought } }
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 0,
    joins: false,
    pagination: false,
    limit: 0,
    ...everyLanguage(req),
    overrideAccess: true,
    select: { name: true },
  })
  return new Map(docs.map(({ id, name }) => [id, localized(name)]))
}

/** A host that speaks one language takes no locale. */
const everyLanguage = (req: PayloadRequest): { locale?: 'all' } =>
  req.payload.config.localization ? { locale: 'all' } : {}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

const localized = (value: unknown): Localized =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => Boolean(text(entry[1]))),
      )
    : (text(value) ?? '')
