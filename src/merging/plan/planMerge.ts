import type { AuthoredPost, HeldCertificate, StoredPerson } from '../reading/index.js'
import type { Choice, ListField, PeopleRow } from '../types.js'
import { certificateRows } from './certificateRows.js'
import { fieldRows } from './fieldRows.js'
import { addressesOf, lacking, namesOf, newNames } from './names.js'

export type MergeState = Record<Choice, StoredPerson> & {
  certificates: Record<Choice, readonly HeldCertificate[]>
  /** The posts that name the other as an author. */
  posts: readonly AuthoredPost[]
  /** Those who say that they are not the other. */
  others: readonly StoredPerson[]
  /** How many names imports remember of the other. */
  remembered: number
}

/**
 * What it takes to make two people one: what `other` has becomes `kept`'s, certificates with their serials, names as
 * spellings, addresses as former ones, and whatever names `other` names `kept`; at last `other` goes.
 */
export function planMerge(state: MergeState): PeopleRow[] {
  const { kept, other, certificates, posts, others, remembered } = state
  return [
    ...apartRow(state),
    ...certificateRows({ moving: certificates.other, there: certificates.kept }),
    ...fieldRows({ kept, other }),
    ...listRows(state),
    ...others
      .filter(({ id }) => id !== kept.id)
      .map(
        (person): PeopleRow => ({
          ...row('people', `person:${person.id}`, person.name),
          document: person.id,
        }),
      ),
    ...posts.map(
      ({ id, title }): PeopleRow => ({ ...row('posts', `post:${id}`, title || String(id)), document: id }),
    ),
    ...(remembered ? [row('imports', 'imports', String(remembered))] : []),
    row('end', 'end', other.name),
  ]
}

/** Somebody said before that they are two. */
function apartRow({ kept, other }: MergeState): PeopleRow[] {
  const isSaid = kept.notSameAs?.includes(other.id) || other.notSameAs?.includes(kept.id)
  if (!isSaid) return []
  const names = `${kept.name}, ${other.name}`
  return [{ ...row('apart', 'apart', names), action: 'ask', problems: [{ code: 'markedApart' }] }]
}

function listRows({ kept, other }: MergeState): PeopleRow[] {
  const logins = other.github && kept.github ? [] : [other.github ?? '']
  const names = newNames({
    names: namesOf(other),
    person: { ...kept, nativeName: kept.nativeName || other.nativeName },
  }).filter((name) => !logins.includes(name))
  const links = lacking({ all: other.links ?? [], known: kept.links ?? [], keyOf: ({ url }) => url })
  const contributions = lacking({
    all: other.contributions ?? [],
    known: kept.contributions ?? [],
    keyOf: ({ type, url }) => `${type} ${url ?? ''}`,
  })
  return [
    ...listRow('aliases', names, (name) => name),
    ...listRow('links', links, ({ label, url }) => label || url),
    ...listRow('contributions', contributions, ({ type, url }) => url || type),
    ...listRow('formerSlugs', addressesOf(other), (slug) => slug),
  ]
}

/** What is added to a list, if anything. */
export const listRow = <Entry>(
  field: ListField,
  added: readonly Entry[],
  say: (entry: Entry) => string,
): PeopleRow[] =>
  added.length
    ? [{ ...row('profile', `list:${field}`, added.map(say).join(', ')), field, added: [...added] }]
    : []

/** A row that is to be carried out as it is. */
export const row = (about: PeopleRow['about'], key: string, label: string): PeopleRow => ({
  key,
  label,
  about,
  action: 'update',
  problems: [],
})
