import { blockID, fieldsOf, idOf, type LexicalNode, listOf, numberOf, stringOf } from '../lexical/index.js'
import type { RenderData, RosterRow } from './data.js'

/** A person of a roster, and where the name and the certificate's text lead. */
export type RosterEntry = { label: string; link: string | null; file: string | null }

/** A roster, decided: what HTML and Markdown both show. */
export type Roster = {
  layout: 'table' | 'grid' | 'list'
  columns: number
  nameHeading: string
  certificateHeading: string
  linkText: string
  entries: RosterEntry[]
}

/** What a roster block shows; no entries where nothing was loaded for it. */
export function rosterOf(node: LexicalNode, data: RenderData): Roster {
  const fields = fieldsOf(node)
  const rows = (data.rosters?.get(blockID(node))?.rows ?? []).filter(({ isPublic }) => isPublic)
  const { layout } = fields
  const logins = new Set(listOf(fields.byLogin).map((value) => String(idOf(value))))
  return {
    layout: layout === 'grid' || layout === 'list' ? layout : 'table',
    columns: numberOf(fields.columns, { min: 1, max: 12 }) ?? 4,
    nameHeading: stringOf(fields.nameHeading),
    certificateHeading: stringOf(fields.certificateHeading),
    linkText: stringOf(fields.linkText),
    entries: rows.map((row) => entry(row, fields, logins)),
  }
}

/** Entries in rows of so many columns. */
export const inRows = <Item>(items: Item[], columns: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  )

const entry = (
  row: RosterRow,
  { show, linkNames }: Record<string, unknown>,
  logins: ReadonlySet<string>,
): RosterEntry => ({
  label: ((show === 'github' || logins.has(String(row.certificate))) && row.github) || row.name,
  link: linkNames === true ? (row.url ?? row.fileURL) : null,
  file: row.fileURL ?? row.url,
})
