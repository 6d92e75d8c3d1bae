import { nameKey } from '../../identity/index.js'
import type { HeldCertificate, StoredPerson } from '../reading/index.js'
import type { PeopleRow, SingleField } from '../types.js'
import { certificateRows, revivedRows } from './certificateRows.js'
import { fieldRows } from './fieldRows.js'
import { namesOf } from './names.js'
import { listRow, row } from './planMerge.js'

export type SplitState = {
  /** Who was taken for two people. */
  person: StoredPerson
  /** Whose a part of it is: somebody known, or the name of somebody new. */
  to: StoredPerson | string
  certificates: Record<'moving' | 'staying' | 'there', readonly HeldCertificate[]>
  /** Spellings, links (by address) and values that are the other's. */
  aliases: readonly string[]
  links: readonly string[]
  fields: readonly SingleField[]
  /** How many names imports remember of the person. */
  remembered: number
}

/**
 * What it takes to give what is somebody else's to them: certificates with their serials, spellings, links, values.
 * From then on both are known not to be the same.
 */
export function planSplit(state: SplitState): PeopleRow[] {
  const { person, certificates, fields } = state
  const target = typeof state.to === 'string' ? newcomer(state.to) : state.to
  const aliases = (person.aliases ?? []).filter((alias) =>
    isAmong(alias, [...state.aliases, ...namesOf(target)]),
  )
  const links = (person.links ?? []).filter(({ url }) => state.links.includes(url))
  return [
    personRow(state),
    ...visibilityRow(state),
    ...revivedRows({ rows: certificateRows(certificates), ...certificates }),
    ...fieldRows({ kept: target, other: person, fields }),
    ...listRow('aliases', aliases, (name) => name),
    ...listRow('links', links, ({ label, url }) => label || url),
    ...(state.remembered ? [row('imports', 'imports', String(state.remembered))] : []),
    row('apart', 'apart', `${person.name}, ${target.name}`),
  ]
}

function personRow({ to }: SplitState): PeopleRow {
  if (typeof to === 'string') return { ...row('person', 'person', to), action: 'create' }
  return { ...row('person', 'person', to.name), action: 'same', document: to.id }
}

/** What a hidden person has must not become public, nor the other way round, without anybody's word. */
function visibilityRow({ person, to }: SplitState): PeopleRow[] {
  if (typeof to === 'string' || Boolean(to.isHidden) === Boolean(person.isHidden)) return []
  const code = to.isHidden ? 'becomesHidden' : 'becomesPublic'
  return [
    {
      ...row('people', 'visibility', to.name),
      action: 'ask',
      problems: [{ code, values: { name: to.name } }],
    },
  ]
}

const newcomer = (name: string): StoredPerson => ({ id: '', name })

const isAmong = (name: string, names: readonly string[]): boolean =>
  names.some((other) => nameKey(other) === nameKey(name))
