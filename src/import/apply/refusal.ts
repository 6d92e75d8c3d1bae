import { type Say, SourceError } from '../say.js'

type Refused = Error & { status: number; data?: { errors?: unknown } }

/**
 * Why a document is not written: Payload refused it for what it says, or its source is another by now. Undefined for
 * any other error, such as a database that can't be reached.
 */
export function refusedFor(error: unknown): string | Pick<Say, 'key'> | undefined {
  if (error instanceof SourceError) return { key: error.said.key }
  return isRefusal(error) ? problemOf(error) : undefined
}

const isRefusal = (error: unknown): error is Refused =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  error.status >= 400 &&
  error.status < 500

/** Why, in a few words: what is wrong with which field. */
function problemOf(error: Refused): string {
  const errors: unknown = error.data?.errors
  if (!Array.isArray(errors) || !errors.length) return error.message
  return errors
    .map(
      (each: { path?: unknown; message?: unknown }) =>
        `${each.path ?? '?'}: ${each.message ?? error.message}`,
    )
    .join('; ')
}
