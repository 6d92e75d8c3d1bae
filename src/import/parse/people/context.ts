import type { Say } from '../../say.js'
import type { ParsedRole, ParsedRoster } from '../types.js'

/**
 * Who says which role a list is about: a heading with its year (enough to take any name), a heading alone, or only
 * what stands farther off or in a column, so that everybody must be told by a login or a certificate.
 */
export type RoleSaidBy = 'datedHeading' | 'heading' | 'other'

/** What surrounds a table or list that may name people. */
export type ListContext = {
  heading: string
  role?: ParsedRole
  isKnownRole: boolean
  saidBy: RoleSaidBy
  year?: number
  /** The words of the community's name. */
  ownWords: ReadonlySet<string>
  /** The last paragraph before the list, empty where the list follows the heading at once. */
  lead: string
  line: number
}

export type FoundRoster = Omit<ParsedRoster, 'at' | 'line' | 'heading'>

export type Found = { rosters?: FoundRoster[]; warnings?: Say[] }
