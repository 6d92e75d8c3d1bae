import Papa from 'papaparse'
import type { Names } from '../reading/names.js'
import type { ExportRecord } from '../reading/records.js'

/** Which kinds have a table, and what its columns say. */
const csvColumns: Record<string, Record<string, Column>> = {
  people: {
    ...fields('id', 'name', 'nativeName', 'kind', 'github', 'githubID', 'email', 'organization', 'location'),
    ...fields('website', 'avatarURL', 'slug', 'aliases', 'isHidden'),
  },
  certificates: {
    ...fields('serial'),
    person: ({ person }, { people }) => people.get(String(person))?.name,
    github: ({ person }, { people }) => people.get(String(person))?.github,
    role: ({ role }, { roles }) => roles.get(String(role)),
    ...fields('year'),
    group: ({ group }, { groups }) => groups.get(String(group)),
    project: ({ project }, { projects }) => projects.get(String(project)),
    ...fields('status', 'statusReason', 'issuedAt', 'startsAt', 'validUntil', 'sourceURL'),
    post: ({ post }, { posts }) => posts.get(String(post)),
    file: ({ filename }) => filename,
    ...fields('id'),
  },
}

type Column = (record: ExportRecord, names: Names) => unknown

/** Columns that only staff may read. */
const staffColumns = new Set(['email', 'aliases', 'isHidden'])

/** The columns of a kind's table; none where it has none. */
export const columnsOf = ({ name, isPublic }: { name: string; isPublic: boolean }): [string, Column][] =>
  Object.entries(csvColumns[name] ?? {}).filter(([column]) => !(isPublic && staffColumns.has(column)))

/** Rows of a table. What a spreadsheet would take for a formula gets a `'` before it. */
export const csvRows = (rows: readonly unknown[][]): string =>
  rows.length
    ? `${Papa.unparse(
        rows.map((row) => row.map(cell)),
        { newline: '\n', escapeFormulae: true },
      )}\n`
    : ''

function fields(...names: string[]): Record<string, Column> {
  return Object.fromEntries(names.map((name) => [name, (record: ExportRecord) => record[name]]))
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return ''
  return Array.isArray(value) ? value.join('; ') : String(value)
}
