import { githubKey, nameKey } from '../../identity/index.js'
import type { StoredPerson } from '../reading/index.js'

/** All by which somebody is called: name, native name and former spellings. */
export const namesOf = ({ name, nativeName, aliases }: StoredPerson): string[] =>
  [name, nativeName, ...(aliases ?? [])].filter((text): text is string => Boolean(text))

/** Those of these names by which somebody is not known yet, each once. */
export function newNames({ names, person }: { names: readonly string[]; person: StoredPerson }): string[] {
  const known = new Set([...namesOf(person), person.github ?? ''].map(nameKey))
  return names.filter((name) => {
    const key = nameKey(name)
    if (!key || known.has(key)) return false
    known.add(key)
    return true
  })
}

/** The addresses under which somebody is found: slug and former slugs. */
export const addressesOf = ({ slug, formerSlugs }: StoredPerson): string[] => [
  ...new Set([slug, ...(formerSlugs ?? [])].filter((text): text is string => Boolean(text))),
]

/** Under which a badge was found by a login. */
export const loginAddress = (login: unknown): string[] => {
  const key = typeof login === 'string' ? githubKey(login) : undefined
  return key ? [key] : []
}

/** The entries of one list that another lacks, told apart by `keyOf`. */
export function lacking<Entry>({
  all,
  known,
  keyOf,
}: {
  all: readonly Entry[]
  known: readonly Entry[]
  keyOf: (entry: Entry) => string
}): Entry[] {
  const keys = new Set(known.map(keyOf))
  return all.filter((entry) => !keys.has(keyOf(entry)) && keys.add(keyOf(entry)))
}
