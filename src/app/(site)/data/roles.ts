import { cache } from 'react'
import { type Found, findCertificates, yearsOfRole } from '../../../../collections/index.js'
import { runningPayload } from './payload.js'
import { reading } from './reading.js'

/** A role as its pages show it. */
export type Role = {
  id: string | number
  slug: string
  name: string
  plural: string
  description: string | null
  criteria: string | null
}

type FoundRole = { id: string | number; slug: string } & Partial<
  Record<'name' | 'plural' | 'description' | 'criteria', string | null>
>

const select = { slug: true, name: true, plural: true, description: true, criteria: true } as const
const most = 100

/** The roles, the highest first. */
export const findRoles = cache(async (locale: string): Promise<Role[]> => {
  const payload = await runningPayload()
  const { docs } = await payload.find({
    collection: 'roles',
    locale,
    sort: ['-rank', 'slug', 'id'],
    limit: most,
    pagination: false,
    depth: 0,
    joins: false,
    select,
    overrideAccess: false,
  })
  return (docs as FoundRole[]).map(roleOf)
})

/** The role at an address. */
export const findRole = cache(async (slug: string, locale: string): Promise<Role | undefined> => {
  const payload = await runningPayload()
  const { docs } = await payload.find({
    collection: 'roles',
    where: { slug: { equals: slug } },
    locale,
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
    select,
    overrideAccess: false,
  })
  const [found] = docs as FoundRole[]
  return found && roleOf(found)
})

/** The years in which a role was given, the newest first. */
export const findYears = cache(
  async (role: string | number): Promise<number[]> => yearsOfRole({ ...(await reading('en')), role }),
)

/** Who holds a role: of a year, or of all, the newest year first; a page of them. */
export async function findHolders({
  role,
  year,
  locale,
  after,
  before,
}: {
  role: string
  year?: number
  locale: string
  after?: string
  before?: string
}): Promise<Found> {
  const query = { role, year, locale, after, before, onlyActive: true, limit: 60 }
  const found = await findCertificates({ ...(await reading(locale)), query })
  return found ?? { items: [], after: null, before: null }
}

const roleOf = ({ id, slug, name, plural, description, criteria }: FoundRole): Role => ({
  id,
  slug,
  name: name || slug,
  plural: plural || name || slug,
  description: description || null,
  criteria: criteria || null,
})
