import type { Say } from '../../say.js'
import type { ParsedRole, ParsedRoster } from '../types.js'

/** What surrounds a table or list that may name people. */
export type ListContext = {
  heading: string
  role: ParsedRole
  isKnownRole: boolean
  /** The last paragraph before the list, empty where the list follows the heading at once. */
  lead: string
  line: number
}

export type Found = {
  roster?: Omit<ParsedRoster, 'at' | 'line' | 'heading' | 'role' | 'year'>
  warnings?: Say[]
}
