import type { AfterErrorHook, Config } from 'payload'
import { explainRequestError } from './explain.js'

/**
 * Answers 400 or 413, in words, where a broken body or address would be answered with 500. A filter that is refused is
 * the asker's mistake: a line in the log, not an error with its stack.
 */
export const withRequestErrors = (config: Config): Config => ({
  ...config,
  loggingLevels: { QueryError: 'info', ...config.loggingLevels },
  hooks: { ...config.hooks, afterError: [answerRequestErrors, ...(config.hooks?.afterError ?? [])] },
})

const answerRequestErrors: AfterErrorHook = ({ error, graphqlResult }) => {
  const status = 'status' in error ? error.status : undefined
  if (graphqlResult || (typeof status === 'number' && status < 500)) return
  const explained = explainRequestError(error)
  return explained && { status: explained.status, response: { errors: [{ message: explained.message }] } }
}
