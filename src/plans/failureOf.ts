import { isProblemCode, problemTexts } from './problemTexts.js'
import { isRefused } from './refused.js'
import type { RowProblem } from './types.js'
import { wordsOf } from './wordsOf.js'

const codes = Object.keys(problemTexts).filter(isProblemCode)

/**
 * Why something could not be carried out, as a key of texts that are said in the reader's language. Only what a host's
 * own rules say is kept in their words. Undefined where it is a fault.
 */
export function failureOf(error: unknown): RowProblem | undefined {
  if (isRefused(error)) return error.problem
  if (!isExpected(error)) return undefined
  const reason = wordsOf(error)
  const isSaidBy = (words: string) =>
    reason === words || (reason.endsWith(`: ${words}`) && !reason.includes('; '))
  const code = codes.find((key) => Object.values(problemTexts[key].text).some(isSaidBy))
  return code ? { code } : { code: 'notTaken', values: { reason } }
}

/** Whether a document was refused, as against a fault. */
const isExpected = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
