import type { BaseInput, BaseRow, ID, Plan } from '../plans/index.js'

/** What a row is about, in the order in which rows are carried out. */
export type About = 'apart' | 'person' | 'certificates' | 'profile' | 'people' | 'posts' | 'imports' | 'end'

/** Fields of which a person has one value. */
export const singleFields = [
  'github',
  'email',
  'nativeName',
  'kind',
  'isHidden',
  'isUnannounced',
  'avatar',
  'organization',
  'location',
  'website',
  'bio',
] as const

export type SingleField = (typeof singleFields)[number]

/** Fields of which a person has many. */
export type ListField = 'aliases' | 'links' | 'contributions' | 'formerSlugs'

/** Whose value, or whose certificate, stays: that of the person who is kept (or gets something), or the other's. */
export type Choice = 'kept' | 'other'

/** A value of a field with all that goes with it: a login with its number, a picture with its address. */
export type FieldValue = Record<string, unknown>

/** A certificate that is there for the same award. */
export type Double = { certificate: ID; serial: string }

/** One step of a merge or a split, which may be repeated. */
export type PeopleRow = BaseRow & {
  about: About
  /** The post or person whom it changes; in a split, the person who was made. */
  document?: ID
  /** For a certificate: which one moves, and the one with which it is double. */
  certificate?: ID
  serial?: string
  double?: Double
  /** For a certificate that becomes active again; one that also stays is nobody else's. */
  isRevived?: boolean
  isStaying?: boolean
  /** For a field: which, what both have, as data and as words. */
  field?: SingleField | ListField
  values?: Record<Choice, FieldValue>
  words?: Record<Choice, string>
  /** What is added to a list. */
  added?: unknown[]
  choice?: Choice
}

/** Somebody as a plan names them. */
export type Named = { id: ID; name: string; slug?: string | null }

/** What a plan keeps of what it was asked to do. A split to somebody new has no `to` before that person is made. */
export type PeopleInput = BaseInput & { from: Named; to?: Named; newName?: string }

export type PeopleKind = 'merge' | 'split'

export type PeoplePlan = Plan<PeopleKind, PeopleInput>

export type MergeRequest = { keep: ID; other: ID }

/** What of a person is somebody else's. */
export type SplitRequest = {
  person: ID
  /** Whose it is, if they are known. */
  to?: ID
  /** What somebody new is called. */
  name?: string
  certificates: ID[]
  aliases?: string[]
  /** By address. */
  links?: string[]
  fields?: SingleField[]
}

export type PeopleRequest = { kind: 'merge'; asked: MergeRequest } | { kind: 'split'; asked: SplitRequest }
