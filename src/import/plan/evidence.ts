import { certificateMark, nameKey } from '../../identity/index.js'
import { pathWithoutLocale } from '../language/index.js'
import type { Award, Mention } from './context.js'
import type { Steps } from './steps.js'
import type { DocumentID, ExistingRecords } from './types.js'

/** What tells people of one name apart: the marks of their certificates' files. */
export type Evidence = {
  /** What the files say that the post gives to this name; all languages of a post are one. */
  ofMention: (mention: Mention) => ReadonlySet<string>
  /** What the files say that somebody known has. */
  ofKnown: (id: DocumentID) => ReadonlySet<string>
  /** Whether somebody known has such a certificate already. */
  holds: (id: DocumentID, award: Award) => boolean
  /** Whether this very post gave it: the name there means the same person again, whatever became of the file. */
  hasFrom: (id: DocumentID, mention: Mention) => boolean
}

/** A post in all its languages: within it, one name is one person. */
export const unitOf = ({ file }: Pick<Mention, 'file'>): string => pathWithoutLocale(file)

/** Where the ledger keeps a mark of somebody whose file has no address of the web. */
export const markKeys = ({ name, marks }: { name: string; marks: Iterable<string> }): string[] =>
  [...marks].map((mark) => `person:mark:${nameKey(name)}:${mark}`)

/** Reads the marks of all mentions and of everybody known. */
export function* readEvidence({
  mentions,
  existing,
}: {
  mentions: readonly Mention[]
  existing: ExistingRecords
}): Steps<Evidence> {
  const ofUnits = new Map<string, Set<string>>()
  for (const mention of mentions) {
    yield
    const { name, nativeName, github, aliases, sourceURL, file } = mention.entry
    const address = sourceURL ?? file
    if (!address) continue
    const mark = certificateMark({ address, name, nativeName, github, aliases })
    if (mark !== undefined) addTo({ map: ofUnits, key: placeOf(mention), mark })
  }
  const ofPeople = new Map<string, Set<string>>()
  const people = new Map(existing.people.map((person) => [String(person.id), person]))
  const held = new Set<string>()
  const roles = new Map(existing.roles.map(({ id, slug }) => [String(id), slug]))
  const paths = new Map(
    existing.posts.map(({ id, sources }) => [String(id), Object.values(sources).map(({ path }) => path)]),
  )
  for (const { person: id, sourceURL, role, year, post } of existing.certificates) {
    yield
    const award = [id, roles.get(String(role)), year ?? ''].join(':')
    held.add(award)
    for (const path of paths.get(String(post)) ?? []) held.add(`${award}:${path}`)
    const person = people.get(String(id))
    const mark = person && sourceURL ? certificateMark({ ...person, address: sourceURL }) : undefined
    if (mark !== undefined) addTo({ map: ofPeople, key: String(id), mark })
  }
  for (const { key, document } of existing.ledger) {
    if (!key.startsWith('person:mark:')) continue
    addTo({ map: ofPeople, key: String(document), mark: key.slice(key.lastIndexOf(':') + 1) })
  }
  return {
    ofMention: (mention) => ofUnits.get(placeOf(mention)) ?? none,
    ofKnown: (id) => ofPeople.get(String(id)) ?? none,
    holds: (id, { role, year }) => held.has([id, role.slug, year ?? ''].join(':')),
    hasFrom: (id, { award, file }) =>
      award !== undefined && held.has([id, award.role.slug, award.year ?? '', file.path].join(':')),
  }
}

const none: ReadonlySet<string> = new Set()

/** A name in a post. */
export const placeOf = (mention: Mention): string => `${unitOf(mention)}\n${nameKey(mention.entry.name)}`

/** Whether two people's files speak of two: each has a mark, and none is the other's. */
export const contradict = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && !share(one, other)

/** Whether two people's files have a mark in common. */
export const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((mark) => other.has(mark))

function addTo({ map, key, mark }: { map: Map<string, Set<string>>; key: string; mark: string }): void {
  map.set(key, (map.get(key) ?? new Set()).add(mark))
}
