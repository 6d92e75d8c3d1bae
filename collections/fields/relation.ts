type ID = string | number

/** The id behind a relation's value, populated or not. */
export function idOf(value: unknown): ID | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'object' && value && 'id' in value) return idOf(value.id)
  return undefined
}
