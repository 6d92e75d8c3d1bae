import type { RowProblem } from '../plan/index.js'

type Refused = Error & { problem: RowProblem }

/** Why a row can't be carried out, as a key of the texts in `translations/planRows.ts`. */
export const refused = (problem: RowProblem): Refused => Object.assign(new Error(problem.code), { problem })

export const isRefused = (error: unknown): error is Refused => error instanceof Error && 'problem' in error

/** What Payload says of a document that it does not take: which field, and why. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const errors = 'data' in error && isRecord(error.data) ? error.data.errors : undefined
  if (!Array.isArray(errors) || !errors.length) return error.message
  return errors
    .map((one: unknown) => (isRecord(one) ? `${one.path}: ${one.message}` : String(one)))
    .join('; ')
}

/** Whether the unique key of one active certificate for each award was taken. */
export const isAwardTaken = (error: unknown): boolean => /activeKey/.test(wordsOf(error))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
