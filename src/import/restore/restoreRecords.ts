import { byID, type ExportRecord, type Kind, openShape } from '../../export/index.js'
import { contentHash } from '../plan/index.js'
import { say } from '../say.js'
import { readRecords } from './readRecords.js'
import { attempt, type Count, type Work } from './work.js'
import { writeRecord } from './writeRecord.js'

/** Takes back all records of one kind, page by page. */
export async function restoreRecords({ work, kind }: { work: Work; kind: Kind }): Promise<void> {
  const { payload, req, folder, manifest, warnings, pictures, onProgress } = work
  const file = `${kind.name}.json`
  const shape = openShape({ payload, kind })
  const total = manifest.counts[kind.name] ?? 0
  let done = 0
  for await (const { records, broken } of readRecords({ folder, name: kind.name })) {
    for (const line of broken) warnings.push({ file, ...say({ key: 'recordUnreadable', line }) })
    const ids = records.map(({ id }) => id)
    const found = await byID({ payload, req, isPublic: false, collection: kind.slug, ids })
    for (const record of records) {
      if (kind.name === 'media' && record.filename) pictures.set(String(record.id), String(record.filename))
      const doc = found.get(String(record.id))
      const existing = doc && shape(doc)
      const name = nameOf(record)
      await attempt({
        work,
        kind: kind.name,
        name,
        file,
        act: () => settle({ work, kind, record, existing }),
      })
    }
    done += records.length
    if (records.length) onProgress({ collection: kind.name, done, total: Math.max(done, total) })
  }
}

/** Writes the relations of records to those that came after them. */
export async function finishRecords({ work, kind }: { work: Work; kind: Kind }): Promise<void> {
  const { payload, req, folder, mayOverwrite } = work
  const late = kind.late ?? []
  if (!late.length || work.isDryRun) return
  const shape = openShape({ payload, kind })
  for await (const { records } of readRecords({ folder, name: kind.name })) {
    const some = records.filter((record) => late.some((field) => record[field] !== undefined))
    const ids = some.map(({ id }) => id)
    const found = await byID({ payload, req, isPublic: false, collection: kind.slug, ids })
    for (const record of some) {
      const doc = found.get(String(record.id))
      const existing = doc && shape(doc)
      const missing = late.filter((field) => existing && (mayOverwrite || existing[field] === undefined))
      const data = pick(record, missing)
      if (!existing || contentHash(data) === contentHash(pick(existing, missing))) continue
      await attempt({
        work,
        kind: kind.name,
        name: nameOf(record),
        file: `${kind.name}.json`,
        act: async () => {
          const options = { collection: kind.slug, id: record.id, data, depth: 0, overrideAccess: true, req }
          await payload.update(options)
          return undefined
        },
      })
    }
  }
}

async function settle({
  work,
  kind,
  record,
  existing,
}: {
  work: Work
  kind: Kind
  record: ExportRecord
  existing: ExportRecord | undefined
}): Promise<keyof Count> {
  if (existing && isSame({ kind, record, existing })) return 'unchanged'
  if (existing && !work.mayOverwrite) {
    const file = `${kind.name}.json`
    work.warnings.push({ file, ...say({ key: 'edited', values: { name: nameOf(record) } }) })
    return 'unchanged'
  }
  if (!work.isDryRun) await writeRecord({ work, kind, record, existing })
  return existing ? 'updated' : 'created'
}

/** Whether a document says what its record says, but for what is derived or written later. */
function isSame({
  kind: { told = [], late = [] },
  record,
  existing,
}: {
  kind: Kind
  record: ExportRecord
  existing: ExportRecord
}): boolean {
  const without = [...told, ...late]
  return contentHash(omit(record, without)) === contentHash(omit(existing, without))
}

const omit = (record: ExportRecord, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)))

const pick = (record: ExportRecord, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, record[field]]))

/** What to call a record in a report. */
function nameOf({ id, name, title, filename, serial, key }: ExportRecord): string {
  const spoken = typeof name === 'object' && name ? Object.values(name)[0] : name
  return String(spoken ?? title ?? filename ?? serial ?? key ?? id)
}
