import type { FlattenedField } from 'payload'
import type { ExportRecord } from './records.js'

/** The values of a record in one language: what is localized as it is there, everything else as it is. */
export function inLanguage({
  record,
  fields,
  locale,
}: {
  record: Record<string, unknown>
  fields: readonly FlattenedField[]
  /** Undefined where the site has no languages. */
  locale: string | undefined
}): Record<string, unknown> {
  if (locale === undefined) return record
  const byName = new Map(fields.map((field) => [field.name, field]))
  const entries = Object.entries(record).flatMap(([name, value]) => {
    const spoken = inField({ value, field: byName.get(name), locale })
    return spoken === undefined ? [] : [[name, spoken] as const]
  })
  return Object.fromEntries(entries)
}

/** The languages in which a record says anything, in the order of the site's. */
export function languagesOf({
  record,
  fields,
  locales,
}: {
  record: ExportRecord
  fields: readonly FlattenedField[]
  locales: readonly string[]
}): string[] {
  const found = new Set<string>()
  collect(record, fields, found)
  return locales.filter((locale) => found.has(locale))
}

function collect(
  record: Record<string, unknown>,
  fields: readonly FlattenedField[],
  found: Set<string>,
): void {
  for (const field of fields) {
    const value = record[field.name]
    if (isLocalized(field) && isRecord(value)) for (const locale of Object.keys(value)) found.add(locale)
    else if ('flattenedFields' in field)
      for (const row of rowsOf(value)) collect(row, field.flattenedFields, found)
  }
}

function inField({
  value,
  field,
  locale,
}: {
  value: unknown
  field: FlattenedField | undefined
  locale: string
}): unknown {
  if (!field) return value
  if (isLocalized(field)) return isRecord(value) ? value[locale] : undefined
  if (!('flattenedFields' in field)) return value
  const inner = (record: Record<string, unknown>) =>
    inLanguage({ record, fields: field.flattenedFields, locale })
  if (Array.isArray(value)) return value.map((row) => (isRecord(row) ? inner(row) : row))
  return isRecord(value) ? inner(value) : value
}

const isLocalized = (field: FlattenedField): boolean => 'localized' in field && Boolean(field.localized)

const rowsOf = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value : [value]).filter(isRecord)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
