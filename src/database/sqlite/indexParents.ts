/**
 * Adds an index on the parent to every child table (locales, lists, relations) that has none beginning with it.
 * Payload's own begin with the locale or the order, and reading one document then scans the whole table.
 */
export const indexParents = (tables: Record<string, Table>): void => {
  for (const table of Object.values(tables)) {
    const column = parentColumns.find((name) => name in table.columns)
    if (column === undefined) continue
    table.indexes ??= {}
    if (Object.values(table.indexes).some(({ on }) => first(on) === column)) continue
    table.indexes.laurelParent = { name: `${table.name}_laurel_parent_idx`, on: column }
  }
}

type Table = {
  name: string
  columns: Record<string, unknown>
  indexes?: Record<string, { name: string; on: string | string[]; unique?: boolean }>
}

const parentColumns = ['_parentID', 'parent']

const first = (on: string | string[]): string | undefined => (Array.isArray(on) ? on[0] : on)
