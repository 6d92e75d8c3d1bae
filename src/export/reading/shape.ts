import type { Payload } from 'payload'
import { type Kind, runKeyPrefix } from '../kinds.js'
import type { Document } from './pages.js'
import { type ExportRecord, recordOf } from './records.js'

/** Makes records of a kind's documents. */
export function openShape({
  payload,
  kind,
}: {
  payload: Payload
  kind: Kind
}): (doc: Document) => ExportRecord {
  const fields = payload.collections[kind.slug]?.config.flattenedFields ?? []
  const isLocalized = Boolean(payload.config.localization)
  return (doc) => recordOf({ doc, fields, without: kind.derived, isLocalized })
}

/** Whether a record is part of an export: what the import of an export says of itself is not. */
export const isExported = ({ kind, record }: { kind: Kind; record: ExportRecord }): boolean =>
  kind.name !== 'imports' || !String(record.key).startsWith(runKeyPrefix)
