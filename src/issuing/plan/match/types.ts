import type { KnownPerson, PersonID } from '../../../identity/index.js'

type ID = string | number

/** A file as it was dropped: its name, with the folders above it where a folder was dropped. */
export type DroppedFile = { key: string; name: string; sha256?: string }

export type RosterPerson = KnownPerson & { name: string; slug?: string | null; isHidden?: boolean | null }

/** A role with its name and plural in every language. */
export type RosterRole = { id: ID; slug: string; words: readonly string[] }

/** A certificate to which a file may belong: leave out withdrawn ones. */
export type RosterCertificate = {
  id: ID
  person: PersonID
  role: ID
  year?: number | null
  hasFile: boolean
  /** A file never becomes a revoked certificate's; whether a new one is given is asked. */
  isRevoked?: boolean
  /** Whether it is for a group or a project, of which file names say nothing. */
  isOfGroup?: boolean
  sourceURL?: string | null
  sha256?: string | null
}

/** What file names are read against. */
export type Roster = {
  people: readonly RosterPerson[]
  roles: readonly RosterRole[]
  certificates: readonly RosterCertificate[]
  /** Chosen by the editor for names that don't say it; `year: null` is a role without a year. */
  defaults?: { role?: ID; year?: number | null }
  /** Words that say nothing, such as the name of the community. */
  ignored?: readonly string[]
  /** When the names are read: a number of a camera (`IMG_2034`) is no year to come. */
  thisYear: number
}

/** Why somebody may be meant, the strongest first. */
export const candidateReasons = ['formerFile', 'github', 'name', 'alias', 'part', 'sound', 'similar'] as const
export type CandidateReason = (typeof candidateReasons)[number]

export type Candidate = { id: PersonID; name: string; github?: string; why: CandidateReason }

/** Why a file waits for a decision. Each has its words in `src/translations/issuing.ts`. */
export type MatchProblem =
  | 'noName'
  | 'newPerson'
  | 'severalPeople'
  | 'unsurePerson'
  | 'hiddenPerson'
  | 'noYear'
  | 'severalYears'
  | 'noRole'
  | 'severalRoles'
  | 'unknownRole'
  | 'severalCertificates'
  | 'sameAward'
  | 'replacesFile'
  | 'wasRevoked'
  | 'hasInGroup'

/**
 * What is known of one file. `create`: a new certificate of somebody known; `update`: the file of a certificate that
 * exists; `same`: that certificate has this very file; `ask`: somebody must decide, and the fields say what is likely.
 */
export type FileMatch = {
  key: string
  name: string
  action: 'create' | 'update' | 'same' | 'ask'
  person?: PersonID
  newPerson?: { name: string; github?: string }
  role?: ID
  year?: number | null
  certificate?: ID
  candidates: Candidate[]
  problems: MatchProblem[]
}
