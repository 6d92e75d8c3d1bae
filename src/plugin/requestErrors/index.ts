import type { AfterErrorHook, Config } from 'payload'
import { requests } from '../../translations/index.js'
import { sayRefusal } from '../arguments/index.js'
import { explainRequestError } from './explain.js'
import { handlersOf, refuseBrokenBodies } from './refuseBrokenBodies.js'

type Options = {
  /** The config of the host, whose own endpoints are left alone. @default the given one */
  host?: Config
}

/**
 * Says what of a request is refused in the language of whoever asked. Answers 400 or 413, in words, where a broken
 * body or address would be answered with 500. What is refused is the asker's mistake: a line in the log, not an error
 * with its stack.
 */
export function withRequestErrors(config: Config, { host = config }: Options = {}): Config {
  // Now: Payload adds its own to the same lists.
  const theirs = handlersOf(host)
  return {
    ...config,
    loggingLevels: { QueryError: 'info', ...config.loggingLevels },
    hooks: { ...config.hooks, afterError: [answerRequestErrors, ...(config.hooks?.afterError ?? [])] },
    onInit: async (payload) => {
      refuseBrokenBodies({ payload, theirs })
      await config.onInit?.(payload)
    },
  }
}

const answerRequestErrors: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const message = sayRefusal(error, req)
  if (message && graphqlResult) return { graphqlResult: { ...graphqlResult, message } }
  if (message) return { response: { errors: [{ message }] } }
  const status = 'status' in error ? error.status : undefined
  if (graphqlResult || (typeof status === 'number' && status < 500)) return
  const explained = explainRequestError(error)
  return (
    explained && {
      status: explained.status,
      response: { errors: [{ message: requests[explained.reason](req) }] },
    }
  )
}
