/**
 * A copy of a value without what refers to the withheld ids: list entries are left out, single relations become null.
 * Knows ids bare, populated (`{ id }`) and polymorphic (`{ relationTo, value }`).
 */
export function withhold({ value, ids }: { value: unknown; ids: ReadonlySet<string> }): unknown {
  if (refersTo({ value, ids })) return null
  if (Array.isArray(value)) {
    return value
      .filter((entry) => !refersTo({ value: entry, ids }))
      .map((entry) => withhold({ value: entry, ids }))
  }
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, withhold({ value: entry, ids })]),
  )
}

function refersTo({ value, ids }: { value: unknown; ids: ReadonlySet<string> }): boolean {
  if (typeof value === 'string' || typeof value === 'number') return ids.has(String(value))
  if (!isPlain(value)) return false
  if ('relationTo' in value && 'value' in value) return refersTo({ value: value.value, ids })
  return 'id' in value && !('fields' in value) && ids.has(String(value.id))
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)
