import type { Reason } from '../problem.js'

/** What went wrong, in terms of the person who asked. */
export type Explanation = { status: number; reason: Reason; path?: string }

/**
 * Recognises failures of the database and its drivers that a person can understand. Undefined: nothing to be said but
 * that something went wrong.
 */
export const explainFailure = (failure: unknown): Explanation | undefined => {
  for (const error of causesOf(failure)) {
    const explanation = known.map((explain) => explain(error)).find((found) => found !== undefined)
    if (explanation) return explanation
  }
  return undefined
}

type Failure = {
  name: string
  message: string
  code: string | number
  path?: unknown
  keyPattern?: unknown
}

const known: ((error: Failure) => Explanation | undefined)[] = [
  ({ name, message }) =>
    name === 'SyntaxError' && message.includes('JSON') ? { status: 400, reason: 'invalidJSON' } : undefined,
  ({ name }) => (name === 'URIError' ? { status: 400, reason: 'invalidAddress' } : undefined),
  ({ message }) => {
    const [, column] = /UNIQUE constraint failed: [\w-]+\.([\w-]+)/.exec(message) ?? []
    return column ? { status: 400, reason: 'notUnique', path: column } : undefined
  },
  ({ code, keyPattern }) =>
    code === 11000
      ? {
          status: 400,
          reason: 'notUnique',
          path: Object.keys((keyPattern as object | undefined) ?? {})[0] ?? 'id',
        }
      : undefined,
  ({ message }) =>
    /FOREIGN KEY constraint failed/.test(message) ? { status: 400, reason: 'missingDocument' } : undefined,
  ({ name, path }) =>
    name === 'CastError' && typeof path === 'string'
      ? { status: 400, reason: 'invalidValue', path }
      : undefined,
  ({ name }) => (name === 'BSONError' ? { status: 400, reason: 'invalidValue', path: 'id' } : undefined),
  ({ code }) => (code === 112 || code === 'SQLITE_BUSY' ? { status: 503, reason: 'busy' } : undefined),
  ({ name, code }) =>
    /^Mongo(ServerSelection|Network|NetworkTimeout|NotConnected|PoolCleared)Error$/.test(name) ||
    /^(SQLITE_(IOERR|CANTOPEN|FULL|READONLY)|ECONNREFUSED)/.test(String(code))
      ? { status: 503, reason: 'unavailable' }
      : undefined,
]

/** The error and what caused it, the first first. */
const causesOf = (failure: unknown): Failure[] => {
  const found: Failure[] = []
  for (let error = failure; isObject(error) && found.length < 5; error = error.cause ?? error.originalError) {
    const { name, message, code, path, keyPattern } = error
    found.push({
      name: String(name),
      message: String(message),
      code: typeof code === 'number' ? code : String(code),
      path,
      keyPattern,
    })
  }
  return found
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
