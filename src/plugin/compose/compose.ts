import type { CollectionConfig, Field } from 'payload'
import type { CollectionOverride } from '../options.js'
import { namesIn } from './fieldNames.js'
import { composeHooks } from './hooks.js'

/**
 * One of Laurel's collections with a caller's changes: theirs win value by value, lists are added to, hooks run after
 * Laurel's.
 * @throws Error where a field of Laurel's is left out
 */
export function compose({
  name,
  own,
  override,
}: {
  name: string
  own: CollectionConfig
  override?: CollectionOverride
}): CollectionConfig {
  if (!override) return own
  const { fields, hooks, ...rest } = override
  return {
    ...own,
    ...Object.fromEntries(
      Object.entries(rest).map(([key, theirs]) => [key, combined(Reflect.get(own, key), theirs)]),
    ),
    hooks: composeHooks({ first: own.hooks, second: hooks }),
    fields: fields
      ? whole({ name, own: own.fields, given: fields({ defaultFields: own.fields }) })
      : own.fields,
  }
}

/** Objects are merged and lists of objects follow one another; of anything else (columns, kinds of file) theirs holds. */
function combined(own: unknown, theirs: unknown): unknown {
  if (theirs === undefined || (theirs === true && isPlain(own))) return own
  if (Array.isArray(own) && Array.isArray(theirs)) return own.every(isPlain) ? [...own, ...theirs] : theirs
  if (!isPlain(own) || !isPlain(theirs)) return theirs
  const entries = Object.entries(theirs).map(([key, value]) => [key, combined(own[key], value)])
  return { ...own, ...Object.fromEntries(entries) }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function whole({ name, own, given }: { name: string; own: Field[]; given: Field[] }): Field[] {
  const kept = namesIn(given)
  const lost = [...namesIn(own)].filter((field) => !kept.has(field))
  if (!lost.length) return given
  throw new Error(
    `laurel(): overrides.${name}.fields leaves out "${lost.join('", "')}". Cure: keep all defaultFields, and hide a field from the panel with admin: { hidden: true }.`,
  )
}
