import { isDeepStrictEqual } from 'node:util'
import { githubKey } from '../../identity/index.js'
import type { StoredPerson } from '../reading/index.js'
import type { FieldValue, SingleField } from '../types.js'

/** What goes with a field of which a person has one value; the first says whether there is a value at all. */
const parts = {
  github: ['github', 'githubID'],
  email: ['email'],
  nativeName: ['nativeName'],
  kind: ['kind'],
  isHidden: ['isHidden'],
  isUnannounced: ['isUnannounced'],
  avatar: ['avatar', 'avatarURL'],
  organization: ['organization'],
  location: ['location'],
  website: ['website'],
  bio: ['bio'],
} as const satisfies Record<SingleField, readonly (keyof StoredPerson)[]>

/** A person's value of a field, with what goes with it. */
export const fieldOf = (person: StoredPerson, field: SingleField): FieldValue =>
  Object.fromEntries(parts[field].map((part) => [part, tidy(person[part])]))

/** A field without a value. */
export const noValue = (field: SingleField): FieldValue =>
  Object.fromEntries(parts[field].map((part) => [part, null]))

/** Whether there is nothing in it. A login's number alone is no value that could contradict another. */
export const isEmpty = (value: FieldValue): boolean =>
  Object.values(value).every((part) => part === null || part === false)

/** Whether two values say the same. */
export const isSame = (one: FieldValue, other: FieldValue): boolean =>
  isDeepStrictEqual(comparable(one), comparable(other))

/** A value in words, for whoever decides. */
export function wordsOf(value: FieldValue): string {
  const [first] = Object.values(value).filter((part) => part !== null && part !== false)
  if (typeof first === 'object' && first !== null)
    return Object.values(first).filter((text) => typeof text === 'string')[0] ?? ''
  return first === undefined ? '' : String(first)
}

function comparable(value: FieldValue): unknown {
  if (typeof value.github === 'string') return { github: githubKey(value.github) }
  if (typeof value.email === 'string') return { email: value.email.toLowerCase() }
  return value
}

/** Databases give what is empty back in several forms. */
function tidy(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, text]) => text !== null && text !== '')
  return entries.length ? Object.fromEntries(entries) : null
}
