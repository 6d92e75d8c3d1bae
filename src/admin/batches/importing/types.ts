import type { ImportRow as Kept } from '../../../import/index.js'
import type { RowProblem } from '../../../plans/index.js'

/** A row of an import as the API gives it. */
export type ImportRow = Omit<Kept, 'problems' | 'notes' | 'failure'> & {
  problems: (RowProblem & { message: string })[]
  notes?: { line: number | null; message: string }[]
}

/** What is decided of a row. */
export type Decision = { action?: 'skip' | 'take'; person?: string | number | null }

/** Which rows are looked at: of one sort, and of those one kind. */
export type Filter = { about?: string; only?: string }
