import type { Say } from '../../say.js'
import type { Json, ParsedEntry, ParsedPartner, ParsedRole } from '../types.js'

/** What a list of people was recognised as; `none` is data in which nobody is named. */
export type ListFormat =
  | 'all-contributors'
  | 'cncf-people'
  | 'kubernetes-sigs'
  | 'owners'
  | 'owners-aliases'
  | 'github-org'
  | 'codeowners'
  | 'teams'
  | 'members'
  | 'partners'
  | 'page'
  | 'csv'
  | 'none'

/** A list of people as its source says it, nothing decided yet. Plain data. */
export type ParsedList = {
  format: ListFormat
  people: ParsedPerson[]
  groups: ParsedGroup[]
  projects: ParsedProject[]
  partners: ParsedPartner[]
  warnings: Say[]
}

/** Somebody in a list: the name, what the list tells of the person, and what the person is in it. */
export type ParsedPerson = ParsedEntry & {
  profile: ParsedProfile
  awards: ParsedAward[]
  /** The aliases under which other files of the import mean this person among others. */
  via?: string[]
}

/** What a list tells of a person besides the name. `email` and `extra` are for staff alone. */
export type ParsedProfile = {
  kind?: 'person' | 'organization' | 'bot'
  githubID?: number
  avatarURL?: string
  bio?: string
  organization?: string
  location?: string
  website?: string
  links?: ParsedLink[]
  contributions?: ParsedContribution[]
  email?: string
  /** What has no field. */
  extra?: Record<string, Json>
}

export type ParsedLink = { label: string; url: string }

export type ParsedContribution = { type: string; url?: string }

/** A role in a year, or for good where no year is said; `group` and `project` are slugs of the same list. */
export type ParsedAward = { role: ParsedRole; year?: number; group?: string; project?: string }

export type GroupKind = 'sig' | 'userGroup' | 'committee' | 'team'

export type ParsedGroup = {
  slug: string
  name: string
  kind?: GroupKind
  website?: string
  description?: string
  /** The slug of a project of the same list. */
  project?: string
  /** Whether the name is only made of the slug: one that is written counts more. */
  isNameGuessed?: boolean
}

export type ParsedProject = {
  slug: string
  name: string
  website?: string
  repository?: string
  description?: string
  foundation?: string
  maturity?: string
}

/** What is known beforehand of a list that doesn't say it itself. */
export type ListOptions = {
  /** The role, by its slug, of people of whom the list says none. */
  role?: string
  /** The year of roles of which the list says none. */
  year?: number
  /** What columns hold, by their heading. */
  map?: ColumnMap
}

/** Fields of a person by the heading of the column. */
export type ColumnMap = Readonly<Record<string, string>>
