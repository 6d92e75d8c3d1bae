type Refused = Error & { status: number; data?: { errors?: unknown } }

/** Whether Payload refused a document for what it says, as against a database that can't be reached. */
export const isRefusal = (error: unknown): error is Refused =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  error.status >= 400 &&
  error.status < 500

/** Why, in a few words: what is wrong with which field. */
export function problemOf(error: Refused): string {
  const errors: unknown = error.data?.errors
  if (!Array.isArray(errors) || !errors.length) return error.message
  return errors
    .map(
      (each: { path?: unknown; message?: unknown }) =>
        `${each.path ?? '?'}: ${each.message ?? error.message}`,
    )
    .join('; ')
}
