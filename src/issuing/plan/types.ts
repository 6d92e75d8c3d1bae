import type { ProblemCode } from './problemTexts.js'

export type ID = string | number

export type PlanKind = 'issue' | 'upload' | 'release' | 'redraw'

export type PlanState = 'checking' | 'ready' | 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** The states in which nothing is being done to a plan's rows: it takes decisions, and an upload files. */
export const openStates = ['checking', 'ready', 'done', 'failed'] as const satisfies PlanState[]

/** Whether a plan in this state takes decisions, and an upload files. */
export const isOpenState = (state: PlanState): boolean => openStates.some((open) => open === state)

/**
 * What a row would do: `create` or `update` a certificate; `same`: nothing is to be done; `ask`: somebody must
 * decide first; `refuse`: it can't be done; `skip`: it is left out.
 */
export type PlanAction = 'create' | 'update' | 'same' | 'ask' | 'refuse' | 'skip'

/** What there is to say of a row. */
export type RowProblem = { code: ProblemCode; values?: Record<string, string | number> }

/** Somebody whom a row may mean, and what speaks for it. */
export type Candidate = { id: ID; name: string; github?: string; why: string }

export type RowPerson = { id?: ID; name: string; github?: string; email?: string; isNew?: boolean }

/** A dropped file, waiting in `laurel-uploads`. */
export type RowFile = { upload: ID; name: string; mimeType: string; size: number }

/** One line of a plan. */
export type PlanRow = {
  /** Unique in the plan. */
  key: string
  /** As the editor gave it: a name, a line, a file name. */
  label: string
  /** In which line of a list it stood. */
  line?: number
  action: PlanAction
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
  problems: RowProblem[]
  /** What it would be, were there no other row for the same. */
  alone?: Pick<PlanRow, 'action' | 'problems' | 'isDecided'>
  /** The hash of the file that it may take the place of, as an editor saw it. */
  replaces?: string
  /** Whether an editor decided the row, so that it is not matched anew. */
  isDecided?: boolean
  /** What was decided of it while something else was still open: somebody new, no year; and whether whom it means was. */
  decided?: { isNew: boolean; isYearless: boolean; isPersonSaid?: boolean }
  result?: 'done' | 'failed'
  /** Why it failed. */
  failure?: RowProblem
  /** Why it failed, in rows of before there were keys for all of it: the words alone. */
  error?: string
}

/**
 * How many rows there are of each action and result, how many people would be new, and of the rows that ask, how many
 * know somebody by name alone (before the first decision; from then on those that one answer for all would settle) or
 * lack a role or year. `uncounted` is 1 while rows are decided, and stays after a kill
 * amid that: the counts are then those of before.
 */
export type PlanCounts = Partial<
  Record<PlanAction | 'done' | 'failed' | 'newPeople' | 'knownByName' | 'lackingAward' | 'uncounted', number>
>

/** Whether something is to be written for a row. */
export const isToDo = ({ action, result }: PlanRow): boolean =>
  (action === 'create' || action === 'update') && result !== 'done'
