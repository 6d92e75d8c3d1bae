import { makeBadge } from 'badge-maker'
import type { PayloadRequest, Where } from 'payload'
import { publicPeople, type Resolved } from '../../../collections/index.js'
import { githubKey } from '../../identity/index.js'
import { proof as texts } from '../../translations/index.js'
import { loadTerms } from '../values/index.js'

type ID = string | number

type Asked = {
  req: PayloadRequest
  resolved: Resolved
  /** The person's slug, or GitHub login. */
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

type Certificate = { year?: number | null; role?: { id: ID; name?: string | null } | null }

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
    sort: ['-role.rank', '-year', 'id'],
    depth: 1,
    limit: 1,
    pagination: false,
    ...(req.payload.config.localization ? { locale } : {}),
    overrideAccess: false,
    select: { role: true, year: true },
    populate: { [resolved.slugs.roles]: { name: true } },
  })
  return docs[0] as Certificate | undefined
}

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
        { or: [{ slug: { equals: person } }, ...(login ? [{ githubKey: { equals: login } }] : [])] },
      ],
    },
    depth: 0,
    joins: false,
    limit: 2,
    pagination: false,
    overrideAccess: true,
    select: { slug: true },
  })
  const found = docs as { id: ID; slug?: string }[]
  return (found.find(({ slug }) => slug === person) ?? found[0])?.id
}
