import { isDeepStrictEqual } from 'node:util'
import { nameKey } from '../../identity/index.js'
import { newNames } from '../plan/index.js'
import type { StoredPerson } from '../reading/index.js'
import type { ListField, PeopleRow } from '../types.js'
import { changePerson, person, targetOf, type Work } from './work.js'

/** Adds entries to a list; in a split, the other has them no more. */
export async function applyList(work: Work, row: PeopleRow & { field: ListField }): Promise<void> {
  const { field, added = [] } = row
  const to = await person(work, targetOf(work))
  const fresh = freshOf({ to, field, added })
  if (fresh.length)
    await changePerson({ work, id: to.id, data: { [field]: [...listOf(to, field), ...fresh] } })
  if (work.plan.kind !== 'split') return
  const from = await person(work, work.from)
  const left = listOf(from, field).filter((entry) => !added.some((other) => isOne(field, entry, other)))
  if (left.length < listOf(from, field).length)
    await changePerson({ work, id: from.id, data: { [field]: left } })
}

function freshOf({ to, field, added }: { to: StoredPerson; field: ListField; added: unknown[] }): unknown[] {
  if (field === 'aliases') return newNames({ names: added.map(String), person: to })
  if (field === 'formerSlugs')
    return added.filter((slug) => slug !== to.slug && !to.formerSlugs?.includes(String(slug)))
  return added
    .filter((entry) => !listOf(to, field).some((known) => isOne(field, known, entry)))
    .map(withoutID)
}

const listOf = (of: StoredPerson, field: ListField): unknown[] => of[field] ?? []

const isOne = (field: ListField, one: unknown, other: unknown): boolean =>
  field === 'aliases'
    ? nameKey(String(one)) === nameKey(String(other))
    : isDeepStrictEqual(tidy(withoutID(one)), tidy(withoutID(other)))

/** An entry of an array has an id of its own. */
const withoutID = (entry: unknown): unknown => {
  if (typeof entry !== 'object' || entry === null) return entry
  const { id: _, ...rest } = { id: undefined, ...entry }
  return rest
}

const tidy = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null
    ? Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value !== undefined))
    : entry
