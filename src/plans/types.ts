import type { ProblemCode } from './problemTexts.js'

export type ID = string | number

export type PlanState = 'checking' | 'ready' | 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** The states in which nothing is being done to a plan's rows: it takes decisions, and an upload files. */
export const openStates = ['checking', 'ready', 'done', 'failed'] as const satisfies PlanState[]

/** Whether a plan in this state takes decisions, and an upload files. */
export const isOpenState = (state: PlanState): boolean => openStates.some((open) => open === state)

/**
 * What a row would do: `create` or `update` a document; `same`: nothing is to be done; `ask`: somebody must decide
 * first; `refuse`: it can't be done; `skip`: it is left out.
 */
export type PlanAction = 'create' | 'update' | 'same' | 'ask' | 'refuse' | 'skip'

/** What there is to say of a row. */
export type RowProblem = { code: ProblemCode; values?: Record<string, string | number> }

/** One line of a plan of any kind. */
export type BaseRow = {
  /** Unique in the plan. */
  key: string
  /** As the editor gave it: a name, a line, a file name. */
  label: string
  /** What it is about, in plans with rows of several sorts: a collection, mostly. */
  about?: string
  /** In which line of a list it stood. */
  line?: number
  action: PlanAction
  problems: RowProblem[]
  /** Whether an editor decided the row, so that it is not matched anew. */
  isDecided?: boolean
  result?: 'done' | 'failed'
  /** Why it failed. */
  failure?: RowProblem
  /** Why it failed, in rows of before there were keys for all of it: the words alone. */
  error?: string
}

/**
 * How many rows there are of each action and result; a kind of plan may count more. `uncounted` is 1 while rows are
 * decided, and stays after a kill amid that: the counts are then those of before.
 */
export type PlanCounts = Partial<Record<PlanAction | 'done' | 'failed' | 'uncounted', number>> & {
  [name: string]: number | undefined
}

/** Whether something is to be written for a row. */
export const isToDo = ({ action, result }: BaseRow): boolean =>
  (action === 'create' || action === 'update') && result !== 'done'

/** What a plan of any kind keeps of what it was asked to do. */
export type BaseInput = {
  /** What whoever asked for it calls it, so that asking again finds it. */
  key?: string
  /** Whether its request is kept beside it and its rows are still to be made from that. */
  isHeld?: boolean
  /** How many rows there will be, where the request tells it. */
  expected?: number
}
