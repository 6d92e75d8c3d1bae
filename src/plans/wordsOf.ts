/** What Payload says of a document that it does not take: which field, and why. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const errors = 'data' in error && isRecord(error.data) ? error.data.errors : undefined
  if (!Array.isArray(errors) || !errors.length) return error.message
  return errors
    .map((one: unknown) => (isRecord(one) ? `${one.path}: ${one.message}` : String(one)))
    .join('; ')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
