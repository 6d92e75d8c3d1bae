import { FetchProblem } from './problem.js'

const slow = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
])
const nameless = new Set(['ENOTFOUND', 'ENODATA', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'])

/** What went wrong with a request, in words; the reason lies below what `fetch` throws. */
export function problemOf(error: unknown): FetchProblem {
  let code = ''
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause instanceof FetchProblem) return cause
    if (cause.name === 'TimeoutError') return new FetchProblem('tooSlow')
    code = 'code' in cause && typeof cause.code === 'string' ? cause.code : code
    if (slow.has(code)) return new FetchProblem('tooSlow')
    if (nameless.has(code)) return new FetchProblem('noSuchHost')
  }
  return new FetchProblem('unreachable', { reason: code || messageOf(error) })
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
