import type { File } from 'payload'
import { type ExportRecord, fileName, inLanguage, type Kind, languagesOf } from '../../export/index.js'
import { SourceError, say } from '../say.js'
import { fileBelow } from '../sources/fileBelow.js'
import type { Work } from './work.js'

const largestFile = 20 * 1024 * 1024

type Writing = { work: Work; kind: Kind; record: ExportRecord; existing: ExportRecord | undefined }

/**
 * Writes a record through Payload, in each of its languages: with its own id, and with the file of its name. What
 * follows from it is made by the collection's own hooks.
 */
export async function writeRecord({ work, kind, record, existing }: Writing): Promise<void> {
  const { payload, req } = work
  const fields = payload.collections[kind.slug]?.config.flattenedFields ?? []
  const without = [...kind.derived, ...(kind.told ?? []), ...(kind.late ?? []), 'filename', 'mimeType']
  const file = await fileOf({ work, kind, record, existing })
  const shared = { collection: kind.slug, depth: 0, overrideAccess: true, req }
  let isThere = existing !== undefined
  for (const [at, locale] of languages({ work, record, existing, fields }).entries()) {
    const gone = existing ? inLanguage({ record: existing, fields, locale }) : {}
    const said = inLanguage({ record, fields, locale })
    const values = Object.fromEntries(
      Object.keys({ ...gone, ...said })
        .filter((field) => !without.includes(field) && (at === 0 || speaks(fields, field)))
        .map((field) => [field, said[field] ?? emptied(gone[field])]),
    )
    const data = isThere ? withoutKeys(values) : values
    if (at > 0 && !Object.keys(data).length) continue
    const options = { ...shared, locale, data, ...(at === 0 && file ? { file } : {}) }
    if (isThere) await payload.update({ ...options, id: record.id, overwriteExistingFiles: true })
    else await payload.create({ ...options, overwriteExistingFiles: true })
    isThere = true
  }
  // The hook that counts versions begins with one, whatever it is given.
  if (kind.name === 'templates' && record.version) {
    const { version } = record
    await payload.db.updateOne({ collection: kind.slug, id: record.id, data: { version }, req })
  }
}

type Fields = Parameters<typeof languagesOf>[0]['fields']

/** The site's first language where it is among those of the record, then the others; one at least. */
function languages({
  work: { payload },
  record,
  existing,
  fields,
}: Omit<Writing, 'kind'> & { fields: Fields }): (string | undefined)[] {
  const { localization } = payload.config
  if (!localization) return [undefined]
  const { localeCodes: locales, defaultLocale } = localization
  const all = [record, ...(existing ? [existing] : [])].flatMap((each) =>
    languagesOf({ record: each, fields, locales }),
  )
  const spoken = [...new Set(all)].sort((one, other) => locales.indexOf(one) - locales.indexOf(other))
  return spoken.length ? spoken : [defaultLocale]
}

const speaks = (fields: Fields, name: string): boolean => {
  const field = fields.find((each) => each.name === name)
  if (!field) return false
  if ('localized' in field && field.localized) return true
  return (
    'flattenedFields' in field &&
    field.flattenedFields.some((inner) => speaks(field.flattenedFields, inner.name))
  )
}

const emptied = (before: unknown): unknown => (Array.isArray(before) ? [] : null)

const withoutKeys = ({ id: _, createdAt: __, ...values }: Record<string, unknown>) => values

/** The file of a record; none where it has none, has it already, or the export lacks it, which is told. */
async function fileOf({ work, kind, record, existing }: Writing): Promise<File | undefined> {
  const { filename, mimeType, sha256 } = record
  if (typeof filename !== 'string' || !filename) return undefined
  if (existing?.filename === filename && existing.sha256 === sha256) return undefined
  const path = fileName({ kind, filename })
  const found = await fileBelow({ root: work.folder, path, limit: largestFile }).catch((error: unknown) => {
    if (error instanceof SourceError) return error.said
    throw error
  })
  if (found && 'bytes' in found) {
    const data = await found.bytes()
    return { data, mimetype: String(mimeType ?? ''), name: filename, size: data.length }
  }
  const problem = { key: found?.key ?? ('sourceGone' as const) }
  work.warnings.push({
    file: `${kind.name}.json`,
    ...say({ key: 'fileNotThere', values: { file: path, problem } }),
  })
  return undefined
}
