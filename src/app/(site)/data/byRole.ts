/** How many people are named for each role. */
const named = 24

export type ThankedPerson = { id: string | number; name: string; slug: string | null }

/** Those who hold a role in a year. */
export type Thanked = {
  role: string
  /** The role's address. */
  slug: string | null
  people: ThankedPerson[]
  /** How many more there are; null if that was not counted. */
  more: number | null
}

/** A certificate with its person and role populated, as far as they may be seen. */
export type FoundCertificate = { id: string | number; person?: unknown; role?: unknown }

/** Groups certificates, which come by falling rank; of the last role some may be missing where not all were read. */
export function byRole(certificates: FoundCertificate[], isCutOff: boolean): Thanked[] {
  const roles = new Map<string, { slug: string | null; people: ThankedPerson[] }>()
  for (const { person, role } of certificates) {
    const who = personOf(person)
    const name = roleName(role)
    if (who && name)
      roles.set(name, { slug: slugOf(role), people: [...(roles.get(name)?.people ?? []), who] })
  }
  const last = [...roles.keys()].at(-1)
  return [...roles].map(([role, { slug, people }]) => {
    const once = [...new Map(people.map((person) => [person.id, person])).values()]
    const more = isCutOff && role === last ? null : Math.max(0, once.length - named)
    return { role, slug, people: once.slice(0, named), more }
  })
}

function personOf(value: unknown): ThankedPerson | undefined {
  if (!isRecord(value) || typeof value.name !== 'string') return undefined
  const { id, name } = value
  if (typeof id !== 'string' && typeof id !== 'number') return undefined
  return { id, name, slug: slugOf(value) }
}

const slugOf = (value: unknown): string | null =>
  isRecord(value) && typeof value.slug === 'string' ? value.slug : null

function roleName(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined
  const name = value.plural || value.name
  return typeof name === 'string' ? name : undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
