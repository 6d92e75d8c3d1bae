import Papa from 'papaparse'
import {
  type GuessedColumn as Column,
  guessColumns,
  isGithubProfile as isProfile,
  type PersonColumn,
  personColumn,
} from '../../identity/index.js'
import { type ReadEntry, readEntry } from './readEntry.js'

/** Somebody in a list. `line`: where it stands in the text, counted as an editor counts. */
export type Listed = ReadEntry & { label: string; line?: number }

const columnNames: readonly Column[] = ['name', 'github', 'email']

const isColumn = (column: PersonColumn | undefined): column is Column =>
  columnNames.some((name) => name === column)

/** No list of people has more columns; what is beyond is not looked at. */
const mostColumns = 50

/** How much of a line is shown. */
const longestLabel = 300

/**
 * Reads a list of people from CSV, TSV or what is copied from a spreadsheet: with a header line in English or
 * Chinese, or without one. One column alone is names or logins; an address of a GitHub profile is a login.
 */
export function readList(text: string): Listed[] {
  const pasted = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const { data } = Papa.parse<string[]>(pasted, {
    newline: '\n',
    delimitersToGuess: [',', '\t', ';', '|'],
    ...(isOneColumn(pasted) || isCopied(pasted) ? { delimiter: '\t' } : {}),
    skipEmptyLines: false,
  })
  const lines = numbered(data).filter(({ cells }) => cells.some(Boolean))
  const [first] = lines
  if (!first) return []
  const header = readHeader(first.cells)
  const columns = header ?? guessColumns(lines.map(({ cells }) => cells))
  return (header ? lines.slice(1) : lines).map(({ line, cells }) =>
    readLine({ line, cells, columns, isGuessed: !header }),
  )
}

/** Rows with the line in which each begins: a cell may hold several lines. */
function numbered(rows: readonly string[][]): { line: number; cells: string[] }[] {
  let next = 1
  return rows.map((cells) => {
    const line = next
    next += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
    return { line, cells: cells.slice(0, mostColumns).map(clean) }
  })
}

const clean = (cell: string): string =>
  cell
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

/** A list with one name a line needs no delimiter, and a name may hold a comma. */
const isOneColumn = (text: string): boolean => !/[,\t;|]/.test(text)

/** Spreadsheets copy tabs, also where a column is empty; nobody types them. A guess takes such a column for none. */
const isCopied = (text: string): boolean =>
  text
    .trimStart()
    .split(/[\r\n]/, 1)[0]
    ?.includes('\t') ?? false

function readHeader(cells: string[]): Map<Column, number> | undefined {
  const columns = new Map<Column, number>()
  for (const [index, cell] of cells.entries()) {
    const column = personColumn(cell)
    if (isColumn(column) && !columns.has(column)) columns.set(column, index)
  }
  return columns.size ? columns : undefined
}

function readLine({
  line,
  cells,
  columns,
  isGuessed,
}: {
  line: number
  cells: string[]
  columns: Map<Column, number>
  isGuessed: boolean
}): Listed {
  const at = (column: Column) => {
    const index = columns.get(column)
    return (index === undefined ? '' : cells[index]) || undefined
  }
  // A list of e-mails or logins alone may hold a name where somebody has none.
  const only = isGuessed && !columns.has('name') && columns.size === 1 ? (at('github') ?? at('email')) : ''
  const isName = Boolean(only) && !only?.includes('@') && !(only && isProfile(only))
  const name = isName ? only : at('name')
  const github = isName ? undefined : (at('github') ?? cells.find(isProfile))
  const email = isName ? undefined : at('email')
  return {
    label: cells.filter(Boolean).join(', ').slice(0, longestLabel),
    line,
    ...readEntry({ ...(name ? { name } : {}), ...(github ? { github } : {}), ...(email ? { email } : {}) }),
  }
}
