import type { Root, RootContent } from 'mdast'
import type { GroupKind, Json, LocalFile, ParsedProfile, ParsedRole, ParsedRoster } from '../parse/index.js'
import type { ImportWarning } from '../say.js'
import type { DocumentID } from './existing.js'

export type * from './existing.js'

export type ImportOptions = {
  /**
   * Overwrites what editors changed since the last import, and makes deleted posts, roles and partners again
   * (never people or certificates).
   * @default false
   */
  force?: boolean
  /** The collections that this site doesn't have: certificates do without. @default none */
  without?: readonly ('groups' | 'projects')[]
  /** What an editor decided, by the keys of the plan. @default nothing */
  decided?: ReadonlyMap<string, DecidedItem>
}

/** What an editor decided of one item of a plan. */
export type DecidedItem = {
  /** `skip`: it is left out; `take`: it is written also over an editor's work. */
  action?: 'skip' | 'take'
  /** Who is meant; null is somebody new. */
  person?: DocumentID | null
}

export type Action = 'create' | 'update' | 'unchanged' | 'refuse'

/** Why something is not written: the editors' work, or nobody could say whom or what is meant. */
export type Reason = 'edited' | 'deleted' | 'closed' | 'unsure' | 'unreadable' | 'skipped'

export type Planned<Fields> = {
  /** Names it within the plan; other parts of the plan refer to it by this. */
  key: string
  action: Action
  reason?: Reason
  /** The document that is there; absent for one to create. */
  id?: DocumentID
  /** What to write: everything for a new one, what changes for another. References are keys of the plan. */
  fields: Partial<Fields>
  /** Ledger rows to write once the document is written (also for one unchanged, where rows are missing). */
  ledger: { keys: string[]; hash: string }
}

export type PersonFields = { name: string; slug: string; github: string } & PlannedProfile
/** What a list tells of a person, in the names of the collection; `bios` by language. */
export type PlannedProfile = Omit<Required<ParsedProfile>, 'bio'> & {
  bios: Record<string, string>
  nativeName: string
  aliases: string[]
}
export type RoleFields = ParsedRole & { locale: string }
export type PartnerFields = {
  name: string
  slug: string
  website: string
  description: string
  kinds: string[]
  isListed: boolean
  locale: string
}
export type MediaFields = { file: LocalFile; alt: string; locale: string }
export type CertificateFields = {
  person: string
  role: string
  year: number
  status: 'active'
  order: number
  post: string
  issuedAt: string
  sourceURL: string
  file: LocalFile
  /** The keys of a planned group and project. */
  group: string
  project: string
}
export type PostFields = {
  title: string
  slug: string
  formerSlugs: string[]
  section: string
  description: string
  tags: string[]
  keywords: string[]
  byline: string
  publishedAt: string
  dateline: string
  /** The key of planned media. */
  cover: string
  coverURL: string
}

/** `filled`: what the ledger is to remember of the fields that lists have filled, by field. */
/** `candidates`: those who may be meant by a name that was refused. */
export type PlannedPerson = Planned<PersonFields> & { filled?: string; candidates?: DocumentID[] }
export type GroupFields = {
  name: string
  slug: string
  kind: GroupKind
  website: string
  description: string
  /** The key of a planned project. */
  project: string
  locale: string
}
export type ProjectFields = {
  name: string
  slug: string
  website: string
  repository: string
  description: string
  foundation: string
  maturity: string
  locale: string
}
export type PlannedGroup = Planned<GroupFields>
export type PlannedProject = Planned<ProjectFields>

/** `ledger.keys` is empty: a certificate's row is named by ids (`certificateLedgerKey`). */
export type PlannedCertificate = Planned<CertificateFields>

export type PlannedPost = Omit<Planned<PostFields>, 'ledger'> & {
  path: string
  sha256: string
  locale: string
  isDraft: boolean
  /** The site on which its addresses lead somewhere. */
  siteURL?: string
  /** The key of the planned post that creates the document to which this file adds a language. */
  of?: string
  /** The lists of people that become rosters; none where nothing is written. The body itself is read when it is written. */
  rosters: PlannedRoster[]
  /** Keys of planned media by the address that the body uses. */
  media: Record<string, string>
  extra: Record<string, Json>
  ledger: { keys: string[] }
}

/** mdast in which recognised lists of people are `laurelRoster` nodes. */
export type PlannedTree = Omit<Root, 'children'> & { children: (RootContent | RosterNode)[] }

/** A list of people that becomes a roster. */
export type PlannedRoster = {
  /** Which child of the body it stands for. */
  at: number
  /** Keys of planned certificates, in the order announced. */
  certificates: string[]
  /** Those of them that are shown by login where the others are by name. */
  byLogin?: string[]
  role: string
  year?: number
} & Pick<
  ParsedRoster,
  | 'layout'
  | 'columns'
  | 'isOrdered'
  | 'nameHeading'
  | 'certificateHeading'
  | 'linkText'
  | 'linkNames'
  | 'show'
>

export type RosterNode = Omit<PlannedRoster, 'at'> & {
  type: 'laurelRoster'
  position?: RootContent['position']
}

/** Two spellings, or a spelling and somebody known, that are one person. */
export type Merge = {
  /** What an editor decides it by. */
  key: string
  person: string
  first: string
  second: string
  by: 'github' | 'name' | 'alias' | 'import' | 'certificate'
  file: string
  line: number
  /** Where the first stands; absent for somebody known. */
  firstFile?: string
  firstLine?: number
  /** Whether nothing but the name says so, across two posts: somebody should confirm it. */
  toConfirm: boolean
}

/** One name that is two people, and what says so. */
export type Apart = {
  person: string
  name: string
  by: 'github' | 'certificate'
  file: string
  line: number
  /** Where the other stands; absent for somebody known, whose slug is told. */
  otherFile?: string
  otherLine?: number
  slug?: string
}

export type ImportPlan = {
  people: PlannedPerson[]
  roles: Planned<RoleFields>[]
  groups: PlannedGroup[]
  projects: PlannedProject[]
  certificates: PlannedCertificate[]
  partners: Planned<PartnerFields>[]
  media: Planned<MediaFields>[]
  posts: PlannedPost[]
  merges: Merge[]
  apart: Apart[]
  warnings: ImportWarning[]
}
