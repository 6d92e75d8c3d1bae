import { byRole, type FoundCertificate, type Thanked } from './byRole.js'
import { runningPayload } from './payload.js'

/** How many certificates the home page looks at. */
const looked = 240

/** The people of the newest year that has any, by role, the highest role first. */
export async function findThanked(locale: string): Promise<{ year: number; roles: Thanked[] } | undefined> {
  const year = await newestYear()
  if (year === undefined) return undefined
  const payload = await runningPayload()
  const { docs, totalDocs } = await payload.find({
    collection: 'certificates',
    where: { and: [{ status: { equals: 'active' } }, { year: { equals: year } }] },
    locale,
    sort: ['-role.rank', 'order', 'title', 'id'],
    limit: looked,
    depth: 1,
    select: { person: true, role: true },
    populate: { people: { name: true, slug: true }, roles: { name: true, plural: true, slug: true } },
    overrideAccess: false,
  })
  const roles = byRole(docs as FoundCertificate[], totalDocs > docs.length)
  return roles.length ? { year, roles } : undefined
}

async function newestYear(): Promise<number | undefined> {
  const payload = await runningPayload()
  const { docs } = await payload.find({
    collection: 'certificates',
    where: {
      and: [{ status: { equals: 'active' } }, { year: { less_than_equal: new Date().getUTCFullYear() } }],
    },
    sort: '-year',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { year: true },
    overrideAccess: false,
  })
  const [newest] = docs as { year?: number | null }[]
  return newest?.year ?? undefined
}
