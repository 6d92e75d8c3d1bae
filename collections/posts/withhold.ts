type ID = string | number

/** What a post may refer to that the public must not learn of. */
export type WithheldKind = 'people' | 'posts' | 'certificates' | 'media' | 'partners'

/** How a post remembers what it withholds: ids alone would not tell a person from a picture where ids are numbers. */
export const withheldKey = (kind: WithheldKind, id: ID): string => `${kind}:${id}`

/** Whether something that a post refers to is withheld. */
export type IsWithheld = (kind: WithheldKind, id: unknown) => boolean

export const isAmong = (withheld: readonly unknown[]): IsWithheld => {
  const keys = new Set(withheld)
  return (kind, id) => (typeof id === 'string' || typeof id === 'number') && keys.has(withheldKey(kind, id))
}

/** A list of ids without those that are withheld; anything else stays as it is. */
export const withoutWithheld = (value: unknown, kind: WithheldKind, isWithheld: IsWithheld): unknown =>
  Array.isArray(value) ? value.filter((id) => !isWithheld(kind, id)) : value

/** A copy of an editor's content whose blocks, pictures and links refer to nothing withheld. */
export function withholdInContent(value: unknown, isWithheld: IsWithheld): unknown {
  if (Array.isArray(value)) return value.map((entry) => withholdInContent(entry, isWithheld))
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, entryOf({ record: value, key, entry, isWithheld })]),
  )
}

type Entry = { record: Record<string, unknown>; key: string; entry: unknown; isWithheld: IsWithheld }

function entryOf({ record, key, entry, isWithheld }: Entry): unknown {
  if (key === 'certificates' || key === 'partners') return withoutWithheld(entry, key, isWithheld)
  if (key === 'byLogin') return withoutWithheld(entry, 'certificates', isWithheld)
  if (key === 'media' || (key === 'value' && record.type === 'upload')) {
    return isWithheld('media', entry) ? null : entry
  }
  if (key === 'doc' && isPlain(entry)) return isWithheld('posts', entry.value) ? null : entry
  return withholdInContent(entry, isWithheld)
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)
