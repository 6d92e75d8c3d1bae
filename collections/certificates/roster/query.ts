import type { PayloadRequest, Where } from 'payload'
import type { Resolved } from '../../resolved.js'
import { certificateAddress } from '../certificateAddress.js'
import { publicCertificates } from '../publicCertificates.js'
import { certificatesWhere } from './find.js'
import { type RosterCertificate, type RosterItem, rosterItem } from './item.js'

type ID = string | number

/** Who holds a role: `role`, `group` and `project` are slugs. Without `year` everybody who ever did, each once. */
export type RosterQuery = {
  role: string
  year?: number
  group?: string
  project?: string
  locale?: string
  /** Lines on a page, 1 to 500. @default 100 */
  limit?: number
  /** Which page, from 1. @default 1 */
  page?: number
}

export type Roster = {
  total: number
  role: { slug: string; name: string | null; plural: string | null }
  items: RosterItem[]
}

type Reading = { req: PayloadRequest; resolved: Resolved; query: RosterQuery }

/** The roster of a role; undefined where no such role, group or project is known. */
export async function findRoster({ req, resolved, query }: Reading): Promise<Roster | undefined> {
  const { slugs, has } = resolved
  if ((query.group && !has.groups) || (query.project && !has.projects)) return undefined
  const role = await bySlug({ req, collection: slugs.roles, slug: query.role, locale: query.locale })
  const group = query.group ? await bySlug({ req, collection: slugs.groups, slug: query.group }) : undefined
  const project = query.project
    ? await bySlug({ req, collection: slugs.projects, slug: query.project })
    : undefined
  if (!role || (query.group && !group) || (query.project && !project)) return undefined

  const where: Where = {
    and: [
      { role: { equals: role.id } },
      { status: { equals: 'active' } },
      ...(query.year === undefined ? [] : [{ year: { equals: query.year } }]),
      ...(group ? [{ group: { equals: group.id } }] : []),
      ...(project ? [{ project: { equals: project.id } }] : []),
    ],
  }
  const { total, certificates } = await pageOfPeople({ req, resolved, query, where })
  return {
    total,
    role: { slug: role.slug, name: role.name ?? null, plural: role.plural ?? null },
    items: certificates
      .map((certificate) =>
        rosterItem({
          certificate,
          page: certificateAddress({
            resolved,
            serial: certificate.serial,
            locale: query.locale,
            base: req.payload.config.serverURL,
          }),
        }),
      )
      .filter((item) => item !== undefined),
  }
}

/** Each person once: a page of people in order, each with the newest certificate that fits. */
async function pageOfPeople({ req, resolved, query, where }: Reading & { where: Where }) {
  const { limit = 100, page = 1 } = query
  const people = await req.payload.findDistinct({
    collection: resolved.slugs.certificates,
    field: 'sortKey',
    where: { and: [publicCertificates, where] },
    sort: 'sortKey',
    limit,
    page,
    overrideAccess: true,
    showHiddenFields: true,
  })
  const sortKeys = people.values.map(({ sortKey }) => sortKey)
  if (!sortKeys.length) return { total: people.totalDocs, certificates: [] }
  const fitting = await certificatesWhere({
    req,
    resolved,
    where: { and: [where, { sortKey: { in: sortKeys } }] },
  })
  const newest = new Map<string, RosterCertificate>()
  for (const certificate of fitting) {
    const key = certificate.sortKey ?? ''
    const known = newest.get(key)
    if (!known || (certificate.year ?? 9999) > (known.year ?? 9999)) newest.set(key, certificate)
  }
  return { total: people.totalDocs, certificates: [...newest.values()] }
}

type Named = { id: ID; slug: string; name?: string | null; plural?: string | null }

async function bySlug({
  req,
  collection,
  slug,
  locale,
}: {
  req: PayloadRequest
  collection: string
  slug: string
  locale?: string
}): Promise<Named | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { equals: slug } },
    select: { slug: true, name: true, plural: true },
    joins: false,
    depth: 0,
    limit: 1,
    pagination: false,
    locale: locale ?? req.locale ?? undefined,
    fallbackLocale: req.fallbackLocale,
    overrideAccess: true,
  })
  return docs[0] as Named | undefined
}
