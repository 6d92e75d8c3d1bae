import { findCertificates, newestYear } from '../../../../collections/index.js'
import { reading } from './reading.js'
import { findRoles, type Role } from './roles.js'

/** How many people are named for each role. */
const named = 24

type ThankedPerson = { key: string; name: string; slug: string | null }

/** Those who hold a role in a year. */
export type Thanked = {
  role: Pick<Role, 'slug' | 'plural'>
  people: ThankedPerson[]
  /** Whether there are more than are named. */
  isMore: boolean
}

/** The people of the newest year that has any, by role, the highest role first. */
export async function findThanked(locale: string): Promise<{ year: number; roles: Thanked[] } | undefined> {
  const work = await reading(locale)
  const [year, roles] = await Promise.all([
    newestYear({ ...work, atMost: new Date().getUTCFullYear() }),
    findRoles(locale),
  ])
  if (year === undefined) return undefined
  const all = await Promise.all(
    roles.map(async (role): Promise<Thanked> => {
      const query = { role: role.slug, year, onlyActive: true, limit: named, locale }
      const found = await findCertificates({ ...work, query })
      const people = (found?.items ?? []).map(({ serial, name, slug }) => ({
        key: slug ?? serial,
        name,
        slug,
      }))
      const once = [...new Map(people.map((person) => [person.key, person])).values()]
      return { role, people: once, isMore: Boolean(found?.after) }
    }),
  )
  const holding = all.filter(({ people }) => people.length > 0)
  return holding.length ? { year, roles: holding } : undefined
}
