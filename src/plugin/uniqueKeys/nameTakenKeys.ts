/** What is wrong with one field, as Payload's ValidationError lists it. */
type FieldError = { path?: string; message?: string; label?: unknown }

/** One error of a response. */
type ErrorEntry = { message?: string; data?: Record<string, unknown> }

/** A key that Laurel keeps unique behind a field that the editor knows. */
export type UniqueKey = { key: string; field: string; message: string }

/**
 * The errors of a response, said in terms of the fields that an editor knows: a taken `activeKey` is a person who has
 * this certificate already. Undefined when no such key is among them.
 */
export function nameTakenKeys<Entry extends ErrorEntry>({
  errors,
  keys,
}: {
  errors: readonly Entry[]
  keys: UniqueKey[]
}): Entry[] | undefined {
  let isNamed = false
  const named = errors.map((entry) => {
    const taken = fieldErrors(entry.data).flatMap(({ path }) => keys.filter(({ key }) => key === path))
    if (!taken.length || !isRecord(entry.data)) return entry
    isNamed = true
    const fields = taken.map(({ field, message }) => ({ path: field, message }))
    return {
      ...entry,
      message: taken.map(({ message }) => message).join(' '),
      data: { collection: entry.data.collection, errors: fields },
    }
  })
  return isNamed ? named : undefined
}

function fieldErrors(data: unknown): FieldError[] {
  return isRecord(data) && Array.isArray(data.errors) ? data.errors.filter(isRecord) : []
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
