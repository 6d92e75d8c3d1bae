import type { FlattenedField } from 'payload'

/** A document as an export holds it: what is empty or follows from other things is left out. */
export type ExportRecord = { id: string | number; [field: string]: unknown }

type Shape = {
  fields: readonly FlattenedField[]
  /** Fields to leave out. */
  without: readonly string[]
  /** Whether the content may be in several languages: a localized field is an object by language then. */
  isLocalized: boolean
}

/** The record of a document that was read in all languages, its relations unpopulated. */
export function recordOf({ doc, ...shape }: Shape & { doc: Record<string, unknown> }): ExportRecord {
  const { id, createdAt, _status } = doc
  return {
    id: id as ExportRecord['id'],
    ...group(doc, shape),
    ...(createdAt ? { createdAt } : {}),
    ...(_status ? { _status } : {}),
  }
}

/** What Payload keeps of every document and file, and makes again. */
const payloads = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'url',
  'thumbnailURL',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
])

const uploadsOnly = new Set(['url', 'width', 'height'])

function group(value: Record<string, unknown>, { fields, without, isLocalized }: Shape) {
  const isUpload = fields.some(({ name }) => name === 'filename')
  const entries = fields.flatMap((field) => {
    const { name } = field
    const isPayloads = payloads.has(name) && (isUpload || !uploadsOnly.has(name))
    if (
      field.type === 'join' ||
      ('virtual' in field && field.virtual) ||
      isPayloads ||
      without.includes(name)
    ) {
      return []
    }
    const entry =
      isLocalized && 'localized' in field && field.localized
        ? byLocale(value[name], field)
        : plain(value[name], field, isLocalized)
    return entry === undefined ? [] : [[name, entry] as const]
  })
  return Object.fromEntries(entries)
}

function byLocale(value: unknown, field: FlattenedField): unknown {
  if (!isRecord(value)) return undefined
  const entries = Object.keys(value)
    .sort()
    .map((locale) => [locale, plain(value[locale], field, false)] as const)
    .filter(([, entry]) => entry !== undefined && entry !== null)
  return entries.length ? Object.fromEntries(entries) : undefined
}

function plain(value: unknown, field: FlattenedField, isLocalized: boolean): unknown {
  if (value === undefined) return undefined
  // A value that was emptied would get its default again.
  if (value === null) return 'defaultValue' in field && field.defaultValue !== undefined ? null : undefined
  if (value instanceof Date) return value.toISOString()
  if (field.type === 'json' || field.type === 'richText') return value
  if (Array.isArray(value))
    return value.length ? value.map((row) => inRow(row, field, isLocalized)) : undefined
  if ((field.type === 'group' || field.type === 'tab') && isRecord(value)) {
    const inner = group(value, { fields: field.flattenedFields, without: [], isLocalized })
    return Object.keys(inner).length ? inner : undefined
  }
  return value
}

function inRow(row: unknown, field: FlattenedField, isLocalized: boolean): unknown {
  if (!isRecord(row)) return row
  if (field.type === 'array')
    return group(row, { fields: field.flattenedFields, without: ['id'], isLocalized })
  if (field.type !== 'blocks') return row
  const { blockType } = row
  const block = field.blocks.find(({ slug }) => slug === blockType)
  if (!block) return row
  return { blockType, ...group(row, { fields: block.flattenedFields, without: ['id'], isLocalized }) }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
