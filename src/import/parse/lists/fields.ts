import { nameKey, type PersonColumn, personColumn } from '../../../identity/index.js'
import type { Json } from '../types.js'
import type { ColumnMap } from './types.js'

/** A record's values by the field that their keys mean, in the order of the keys, and those that have no field. */
export type Fields = {
  all: (field: PersonColumn) => { key: string; value: Json }[]
  text: (field: PersonColumn) => string | undefined
  list: (field: PersonColumn) => string[]
  extra: Record<string, Json>
}

const nests = new Set([
  'social',
  'socials',
  'links',
  'contact',
  'contacts',
  'profiles',
  'urls',
  'sns',
  'socialmedia',
])

/** Sorts a record's values by what their keys mean; `map` says it of keys that are named there. */
export function fieldsOf({ record, map = {} }: { record: Record<string, Json>; map?: ColumnMap }): Fields {
  const fields = new Map<PersonColumn, { key: string; value: Json }[]>()
  const extra: Record<string, Json> = {}
  const add = (key: string, value: Json) => {
    if (isBlank(value) || key.startsWith('_')) return
    const field = map[key] ?? map[nameKey(key)] ?? personColumn(key)
    if (isPersonColumn(field)) fields.set(field, [...(fields.get(field) ?? []), { key, value }])
    else extra[key] = value
  }
  for (const [key, value] of Object.entries(record)) {
    if (isRecord(value) && nests.has(key.toLowerCase()))
      for (const [one, inner] of Object.entries(value)) add(one, inner)
    else add(key, value)
  }
  const all: Fields['all'] = (field) => fields.get(field) ?? []
  return {
    all,
    text: (field) =>
      all(field)
        .map(({ value }) => textOf(value))
        .find(Boolean),
    list: (field) => all(field).flatMap(({ value }) => textsOf(value)),
    extra,
  }
}

export const isRecord = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text or number as text; undefined for anything else. */
export const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined

const textsOf = (value: Json): string[] =>
  (Array.isArray(value) ? value : String(textOf(value) ?? '').split(/[,;，；、|]/)).flatMap(
    (one) => textOf(one) ?? [],
  )

const isBlank = (value: Json): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && !value.length)

const isPersonColumn = (field: string | undefined): field is PersonColumn =>
  field !== undefined && field !== 'extra'

/** The last folder of a path and the name of its file without the ending. */
export const fileWords = (path: string): [string, string] => {
  const parts = path.split('/')
  return [parts.at(-2) ?? '', (parts.at(-1) ?? '').replace(/\.[^.]*$/, '')]
}
