import { makeBadge } from 'badge-maker'
import { LRUCache } from 'lru-cache'
import type { Payload, PayloadRequest, Where } from 'payload'
import { publicPeople, type Resolved } from '../../../collections/index.js'
import { githubKey } from '../../identity/index.js'
import { proof as texts } from '../../translations/index.js'
import { loadTerms } from '../values/index.js'

type ID = string | number

type Asked = {
  req: PayloadRequest
  resolved: Resolved
  /** The person's slug, GitHub login, or a former slug. */
  person: string
  /** The slug of a role, to show this one alone. */
  role?: string
  year?: number
  locale: string
}

/**
 * A live badge for a README: the community, and the highest role that a person holds, in its newest year. Text of a
 * badge is drawn by badge-maker, as on shields.io.
 * @returns the SVG, and whether there is such a person with such a certificate.
 */
export async function badgeOf(asked: Asked): Promise<{ svg: string; isFound: boolean }> {
  const { req, resolved, locale } = asked
  const certificate = await highest(asked)
  const { community } = await loadTerms({ req, resolved, awards: [] })
  const name = typeof community.name === 'string' ? community.name : (community.name[locale] ?? '')
  const role = certificate?.role?.name ?? texts.noRole(req)
  const message = certificate ? [role, certificate.year].filter(Boolean).join(' ') : texts.noBadge(req)
  const svg = makeBadge({
    label: name || Object.values(community.name)[0] || 'Laurel',
    message,
    color: certificate ? (community.primaryColor ?? '#1f6f4a') : '#9f9f9f',
    style: 'flat',
  })
  return { svg, isFound: certificate !== undefined }
}

type Role = { id: ID; slug?: string | null; name?: string | null; rank?: number | null }
type Certificate = { year?: number | null; role?: Role | null }

const most = 500

/**
 * The newest certificate of the highest role. Where ranks don't tell the highest, as after an import, it is the one
 * that the fewest have been given.
 */
async function highest({
  req,
  resolved,
  person,
  role,
  year,
  locale,
}: Asked): Promise<Certificate | undefined> {
  const holder = await findPerson({ req, resolved, person })
  if (holder === undefined) return undefined
  const and: Where[] = [
    { person: { equals: holder } },
    { status: { equals: 'active' } },
    ...(role ? [{ 'role.slug': { equals: role } }] : []),
    ...(year ? [{ year: { equals: year } }] : []),
  ]
  const { docs } = await req.payload.find({
    collection: resolved.slugs.certificates,
    where: { and },
    sort: ['-year', 'id'],
    depth: 1,
    limit: most,
    pagination: false,
    ...(req.payload.config.localization ? { locale } : {}),
    overrideAccess: false,
    select: { role: true, year: true },
    populate: { [resolved.slugs.roles]: { name: true, slug: true, rank: true } },
  })
  const held = docs as Certificate[]
  const rank = (one: Certificate) => one.role?.rank ?? Number.NEGATIVE_INFINITY
  const highestRank = Math.max(...held.map(rank))
  const best = held.filter((one) => rank(one) === highestRank)
  const chosen = await rarest({ req, resolved, roles: best.map((one) => one.role) })
  return best.find((one) => one.role?.id === chosen)
}

async function rarest({
  req,
  resolved,
  roles,
}: Pick<Asked, 'req' | 'resolved'> & { roles: (Role | null | undefined)[] }): Promise<ID | undefined> {
  const different = [...new Map(roles.flatMap((role) => (role ? [[role.id, role] as const] : []))).values()]
  if (different.length < 2) return different[0]?.id
  const counted = await Promise.all(
    different.map(async (role) => ({ role, count: await holdersOf({ req, resolved, role: role.id }) })),
  )
  counted.sort(
    (one, other) => one.count - other.count || ((one.role.slug ?? '') < (other.role.slug ?? '') ? -1 : 1),
  )
  return counted[0]?.role.id
}

/** How many certificates of a role there are; a badge is asked for more often than that changes. */
async function holdersOf({
  req: { payload },
  resolved,
  role,
}: Pick<Asked, 'req' | 'resolved'> & { role: ID }): Promise<number> {
  const counts = known.get(payload) ?? new LRUCache<ID, number>({ max: 500, ttl: remembered })
  known.set(payload, counts)
  const kept = counts.get(role)
  if (kept !== undefined) return kept
  const where: Where = { role: { equals: role } }
  const { totalDocs } = await payload.db.count({ collection: resolved.slugs.certificates, where })
  counts.set(role, totalDocs)
  return totalDocs
}

const remembered = 60_000
const known = new WeakMap<Payload, LRUCache<ID, number>>()

async function findPerson({
  req,
  resolved,
  person,
}: Pick<Asked, 'req' | 'resolved' | 'person'>): Promise<ID | undefined> {
  const login = githubKey(person)
  const { docs } = await req.payload.find({
    collection: resolved.slugs.people,
    where: {
      and: [
        publicPeople,
        {
          or: [
            { slug: { equals: person } },
            ...(login ? [{ githubKey: { equals: login } }] : []),
            { formerSlugs: { in: [person, ...(login ? [login] : [])] } },
          ],
        },
      ],
    },
    depth: 0,
    joins: false,
    limit: 4,
    pagination: false,
    overrideAccess: true,
    select: { slug: true, githubKey: true },
    showHiddenFields: true,
  })
  const found = docs as { id: ID; slug?: string; githubKey?: string }[]
  const isNow = found.find(({ slug }) => slug === person)
  return (isNow ?? found.find(({ githubKey }) => githubKey === login) ?? found[0])?.id
}
