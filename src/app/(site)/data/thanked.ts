import { findHoldersOf, newestYear } from '../../../../collections/index.js'
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
  const slugs = roles.map(({ slug }) => slug)
  const holders = await findHoldersOf({ ...work, roles: slugs, year, limit: named, locale })
  const holding = roles.flatMap((role): Thanked[] => {
    const { items = [], isMore = false } = holders.get(role.slug) ?? {}
    const people = items.map(({ serial, name, slug }) => ({ key: slug ?? serial, name, slug }))
    const once = [...new Map(people.map((person) => [person.key, person])).values()]
    return once.length ? [{ role, people: once, isMore }] : []
  })
  return holding.length ? { year, roles: holding } : undefined
}
