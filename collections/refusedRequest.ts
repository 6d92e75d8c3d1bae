import { APIError } from 'payload'

/**
 * What somebody asked is refused, in words for them. By its name the log takes it for the asker's mistake: one line,
 * not an error with its stack.
 */
export const refusedRequest = (message: string, status = 400): APIError =>
  Object.assign(new APIError(message, status, null, true), { name: 'QueryError' })
