import { certificates, issuing, planRows } from '../../translations/index.js'
import { isRefused, type RowProblem } from '../plan/index.js'
import { wordsOf } from './wordsOf.js'

const { personMissing, noDraftAgain, taken } = certificates
const known = Object.entries({ ...issuing, ...planRows, personMissing, noDraftAgain, taken })

/**
 * Why something could not be carried out, as a key of texts that are said in the reader's language. Only what a host's
 * own rules say is kept in their words. Undefined where it is a fault.
 */
export function failureOf(error: unknown): RowProblem | undefined {
  if (isRefused(error)) return error.problem
  if (!isExpected(error)) return undefined
  const reason = wordsOf(error)
  const found = known.find(([, { text }]) =>
    [text.en, text.zh].some(
      (words) => reason === words || (reason.endsWith(`: ${words}`) && !reason.includes('; ')),
    ),
  )
  return found ? { code: found[0] } : { code: 'notTaken', values: { reason } }
}

/** Whether a document was refused, as against a fault. */
const isExpected = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
