import type { BaseRow, ID, Plan } from '../../plans/index.js'
import type { PlanInput } from './input.js'

export type PlanKind = 'issue' | 'upload' | 'release' | 'redraw'

/** A plan about certificates: what the panel calls a batch. */
export type Batch = Plan<PlanKind, PlanInput>

/** Somebody whom a row may mean, and what speaks for it. */
export type Candidate = { id: ID; name: string; github?: string; why: string }

export type RowPerson = { id?: ID; name: string; github?: string; email?: string; isNew?: boolean }

/** A dropped file, waiting in `laurel-uploads`. */
export type RowFile = { upload: ID; name: string; mimeType: string; size: number }

/** One line of a plan about certificates. */
export type PlanRow = BaseRow & {
  person?: RowPerson
  /** What a list says of them. */
  given?: { name?: string; github?: string; email?: string }
  candidates?: Candidate[]
  role?: ID
  year?: number
  group?: ID
  project?: ID
  /** The certificate that it writes, where it exists. */
  certificate?: ID
  /** Chosen when the row is planned, so that a repeated create finds what it made. */
  serial?: string
  /** What draws it; without one, what the whole plan is drawn with. */
  template?: ID
  file?: RowFile
  /** What it would be, were there no other row for the same. */
  alone?: Pick<PlanRow, 'action' | 'problems' | 'isDecided'>
  /** The hash of the file that it may take the place of, as an editor saw it. */
  replaces?: string
  /** What was decided of it while something else was still open: somebody new, no year; and whether whom it means was. */
  decided?: { isNew: boolean; isYearless: boolean; isPersonSaid?: boolean }
}
