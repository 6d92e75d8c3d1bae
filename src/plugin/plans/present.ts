import type { PayloadRequest } from 'payload'
import { type ImportRow, sayNotes } from '../../import/index.js'
import { type BaseRow, isProblemCode, problemTexts, type RowProblem } from '../../plans/index.js'
import { fill } from '../../translations/index.js'

/** Rows with the words for what there is to say of them, in the reader's language. */
export const presentRows = (rows: readonly Shown[], req: PayloadRequest) =>
  rows.map(({ failure, error, notes, alone: _, replaces: __, ...row }) => ({
    ...row,
    ...(notes ? { notes: sayNotes({ notes, speak: (label) => label(req) }) } : {}),
    problems: row.problems.map((problem) => ({ ...problem, message: say(problem, req) })),
    ...(failure || error ? { error: failure ? say(failure, req) : error } : {}),
  }))

/** A row of any kind of plan; what only Laurel needs is not shown. */
type Shown = BaseRow & { alone?: unknown; replaces?: unknown; notes?: ImportRow['notes'] }

/** A plan that was made, with the first of its rows. */
export const presentMade = <Made extends { rows: readonly Shown[] }>(made: Made, req: PayloadRequest) => ({
  ...made,
  rows: presentRows(made.rows, req),
})

/** Why a plan stopped, in the reader's language; plans of before have a key or words in place of JSON. */
export function presentProblem(problem: string, req: PayloadRequest): string {
  const read: Kept = problem.startsWith('{"code":') ? JSON.parse(problem) : { code: problem }
  return say(read, req)
}

/** What is wrong with a plan or row, said to the reader. */
export const say = ({ code, values = {} }: Kept, req: PayloadRequest): string =>
  fill(isProblemCode(code) ? problemTexts[code](req) : code, values)

/** A problem as it was kept, perhaps by a version that had other texts. */
type Kept = Omit<RowProblem, 'code'> & { code: string }
