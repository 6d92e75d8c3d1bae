import { githubKey } from './github.js'
import { nameKey } from './names.js'

export type PersonID = string | number

/** What told that two records are one person, the strongest first. */
export type MatchedBy = 'github' | 'name' | 'alias'

type Named = {
  name?: string | null
  nativeName?: string | null
  github?: string | null
  /** Former names, spellings and logins. */
  aliases?: readonly string[] | null
}

/** Somebody already known. `notSameAs`: people who look the same and are not. */
export type KnownPerson = Named & { id: PersonID; notSameAs?: readonly PersonID[] | null }

/** Somebody looked for; with an `id`, everybody but that person (a search for doubles). */
export type SoughtPerson = Named & { id?: PersonID; notSameAs?: readonly PersonID[] | null }

/** Who was found and why; `others` would have matched too: with the same `by`, nobody can tell them apart. */
export type PersonMatch = { id: PersonID; by: MatchedBy; others: { id: PersonID; by: MatchedBy }[] }

export type PeopleIndex = {
  /** The one person that these names mean, or undefined. */
  find: (sought: SoughtPerson) => PersonMatch | undefined
  /** Everybody whom these names may mean, the strongest match first; no more than `most`, where some are enough. */
  findAll: (sought: SoughtPerson, most?: number) => { id: PersonID; by: MatchedBy }[]
  /** Makes somebody findable; again with the same id, replaces what was known. */
  add: (person: KnownPerson) => void
}

/** All keys under which a person is found: `github:<login>` and `name:<name>`, aliases as both. */
export function personKeys({ name, nativeName, github, aliases }: Named): string[] {
  const logins = [github, ...(aliases ?? [])].map(githubKey)
  const names = [name, nativeName, ...(aliases ?? [])].map(nameKey)
  return unique([...prefixed('github', logins), ...prefixed('name', names)])
}

/**
 * Finds people by GitHub login, name or alias, without regard to case, width or Unicode form.
 * A login used as a name matches too. Two full records of one name with two logins are two people;
 * people in each other's `notSameAs` are never taken for one another.
 */
export function indexPeople(people: Iterable<KnownPerson>): PeopleIndex {
  const known = new Map<PersonID, KnownPerson>()
  // Reckoned once, since each is compared with all of the same name.
  const logins = new Map<PersonID, string | undefined>()
  const byLogin = new Map<string, Set<PersonID>>()
  const byName = new Map<string, Set<PersonID>>()
  const byAlias = new Map<string, Set<PersonID>>()
  const entries = (person: KnownPerson) => [
    { map: byLogin, keys: present([githubKey(person.github)]) },
    { map: byName, keys: present([nameKey(person.name), nameKey(person.nativeName)]) },
    { map: byAlias, keys: aliasKeys(person) },
  ]

  const add = (person: KnownPerson) => {
    const former = known.get(person.id)
    if (former)
      for (const { map, keys } of entries(former)) for (const key of keys) map.get(key)?.delete(person.id)
    known.set(person.id, person)
    logins.set(person.id, ownLogin(person))
    for (const { map, keys } of entries(person)) {
      for (const key of keys) map.set(key, (map.get(key) ?? new Set()).add(person.id))
    }
  }

  const findAll = (sought: SoughtPerson, most = Number.POSITIVE_INFINITY) => {
    const login = githubKey(sought.github)
    const names = present([nameKey(sought.name), nameKey(sought.nativeName)])
    const aliases = aliasKeys(sought)
    const found = new Map<PersonID, MatchedBy>()
    const own = ownLogin(sought)
    const look = (
      by: MatchedBy,
      map: Map<string, Set<PersonID>>,
      keys: readonly string[],
      means = [login],
    ) => {
      for (const key of keys) {
        for (const id of map.get(key) ?? []) {
          if (found.size >= most) return
          const person = known.get(id)
          if (!person || found.has(id) || areKeptApart(sought, person)) continue
          if (!means.includes(key) && areTwo(own, logins.get(id))) continue
          found.set(id, by)
        }
      }
    }
    const keys = present([login, ...names])
    look('github', byLogin, keys)
    look('name', byName, keys)
    look('alias', byAlias, [...keys, ...aliases])
    look('alias', byLogin, aliases, aliases)
    look('alias', byName, aliases)
    return [...found].map(([id, by]) => ({ id, by }))
  }

  const find = (sought: SoughtPerson): PersonMatch | undefined => {
    const [first, ...others] = findAll(sought)
    return first && { ...first, others: others.filter((other) => !areKnownApart(known, first.id, other.id)) }
  }

  for (const person of people) add(person)
  return { find, findAll, add }
}

/**
 * The login that tells somebody from others of the name. One token given both as name and as login tells less than a
 * name and a login: it can't contradict another login.
 */
const ownLogin = (person: Named): string | undefined =>
  isBare(person) ? undefined : githubKey(person.github) || undefined

const areTwo = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

const isBare = ({ name, github }: Named): boolean => !name || nameKey(name) === githubKey(github)

const areKeptApart = (sought: SoughtPerson, person: KnownPerson): boolean =>
  sought.id === person.id ||
  Boolean(sought.notSameAs?.includes(person.id)) ||
  (sought.id !== undefined && Boolean(person.notSameAs?.includes(sought.id)))

const areKnownApart = (known: Map<PersonID, KnownPerson>, one: PersonID, other: PersonID): boolean =>
  Boolean(known.get(one)?.notSameAs?.includes(other) || known.get(other)?.notSameAs?.includes(one))

const aliasKeys = ({ aliases }: Named): string[] =>
  unique((aliases ?? []).flatMap((alias) => present([githubKey(alias), nameKey(alias)])))

const prefixed = (prefix: string, keys: readonly (string | undefined)[]): string[] =>
  present(keys).map((key) => `${prefix}:${key}`)

const present = (keys: readonly (string | undefined)[]): string[] =>
  unique(keys.filter((key): key is string => Boolean(key)))

const unique = (keys: readonly string[]): string[] => [...new Set(keys)]
