import { guessColumns, isGithubProfile, isHeader, nameKey, personColumn } from '../../../identity/index.js'
import { type About, addPerson } from './addPerson.js'
import { openList } from './openList.js'
import { readRecord } from './record.js'
import { roleOfKey, roleOfSlug } from './roles.js'
import { roleOfPath, yearOfPath } from './saidByPath.js'
import type { ColumnMap, ListOptions, ParsedList } from './types.js'

/** Takes rows one after another; a cell may hold several lines, and lines are counted. */
export type CSVReader = {
  row: (cells: readonly string[]) => void
  isFull: () => boolean
  close: () => ParsedList
}

type Row = { cells: string[]; line: number }
type Columns = { headings: string[]; map: ColumnMap; repeats: Set<number>; role?: About['role'] }

const lookedAt = 100
const mostColumns = 50
const mostRows = 200_000
const stages = /^(?:graduated|incubating|incubation|sandbox|archived|emeritus)$/i

/** Reads a table of people row by row: the first rows say what the columns hold, the others are taken as they come. */
export function csvReader({ path, options }: { path: string; options: ListOptions }): CSVReader {
  const list = openList('csv')
  const waiting: Row[] = []
  let columns: Columns | undefined
  let above: string[] = []
  let [next, count, nameless, firstNameless] = [1, 0, 0, 0]
  const year = options.year ?? yearOfPath(path)
  const about: About = { list, options: { ...options, ...(year ? { year } : {}) } }

  const take = ({ cells, line }: Row, { headings, map, repeats, role }: Columns) => {
    const whole = cells.map((cell, at) => cell || (repeats.has(at) ? (above[at] ?? '') : ''))
    above = whole
    const record = Object.fromEntries(headings.map((heading, at) => [heading, whole[at] ?? '']))
    const read = readRecord({ record, map })
    if (read) addPerson({ ...about, ...(role ? { role } : {}), read, line })
    else if (nameless++ === 0) firstNameless = line
  }
  const begin = () => {
    columns = readColumns({ rows: waiting, options, path })
    for (const row of waiting.splice(0)) take(row, columns)
  }
  return {
    row: (raw) => {
      const line = next
      next += 1 + raw.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
      const cells = raw.slice(0, mostColumns).map(clean)
      if (!cells.some(Boolean) || count++ > mostRows) return
      if (columns) take({ cells, line }, columns)
      else if (waiting.push({ cells, line }) > lookedAt) begin()
    },
    isFull: () => count > mostRows,
    close: () => {
      if (!columns && waiting.length) begin()
      if (nameless && nameless < count)
        list.warn({ key: 'rowsNameless', line: firstNameless, values: { count: nameless } })
      if (count > mostRows) list.warn({ key: 'listTooLong', values: { limit: mostRows } })
      const closed = list.close()
      return closed.people.length ? closed : list.close('none')
    },
  }
}

/** What the columns hold; the header, where there is one, is taken out of the rows. */
function readColumns({ rows, options, path }: { rows: Row[]; options: ListOptions; path: string }): Columns {
  const first = rows[0]?.cells ?? []
  const { map = {} } = options
  const isHeaded =
    isHeader(first) || first.some((cell) => cell in map || nameKey(cell) in map || nameOfRole(cell))
  if (isHeaded) rows.shift()
  const guessed: ReturnType<typeof guessColumns> = isHeaded
    ? new Map()
    : guessColumns(rows.map(({ cells }) => cells))
  const headings = first.map((cell, at) => (isHeaded && cell ? cell : `column ${at + 1}`))
  const found: Record<string, string> = {}
  for (const [at, heading] of headings.entries()) {
    if (nameOfRole(heading)) found[heading] = 'name'
    else if (
      rows.every(({ cells }) => !cells[at] || stages.test(cells[at])) &&
      rows.some(({ cells }) => cells[at])
    )
      found[heading] = 'maturity'
  }
  for (const [column, at] of isPlausible({ guessed, rows }) ? guessed : []) found[headings[at] ?? ''] = column
  const role = options.role
    ? roleOfSlug(options.role)
    : (headings.map(nameOfRole).find(Boolean) ?? roleOfPath(path))
  const fields = { ...found, ...map }
  return {
    headings,
    map: fields,
    repeats: repeating({ rows, headings, map: fields }),
    ...(role ? { role } : {}),
  }
}

/** Without a header, a column is one of names only beside logins or e-mails, or alone and of what may be names. */
const isPlausible = ({
  guessed,
  rows,
}: {
  guessed: ReturnType<typeof guessColumns>
  rows: readonly Row[]
}): boolean =>
  guessed.has('email') ||
  rows.filter(({ cells }) => cells.some(isGithubProfile)).length * 2 > rows.length ||
  (guessed.has('github') &&
    guessed.has('name') &&
    rows.every(
      ({ cells }) =>
        cells.length === 2 && /^[^./\\]*(?:\p{L}\s\p{L}|\p{Script=Han})[^./\\]*$/u.test(cells[0] ?? ''),
    )) ||
  rows.every(({ cells }) => cells.length === 1 && /^[\p{L}\p{M}\d'’.·() -]{2,60}$/u.test(cells[0] ?? ''))

/** `Maintainer Name` holds the names of maintainers. */
const nameOfRole = (heading: string) =>
  /\sname$/i.test(heading) && !personColumn(heading) ? roleOfKey(heading.replace(/\s+name$/i, '')) : undefined

/** Columns of what rows belong to, where most cells are blank: a blank cell repeats the one above. */
function repeating({
  rows,
  headings,
  map,
}: { rows: readonly Row[] } & Pick<Columns, 'headings' | 'map'>): Set<number> {
  const belongs = new Set(['project', 'group', 'maturity', 'foundation', 'year', 'role'])
  const filled = (at: number) => rows.filter(({ cells }) => cells[at]).length
  return new Set(
    headings.flatMap((heading, at) =>
      belongs.has(map[heading] ?? map[nameKey(heading)] ?? personColumn(heading) ?? '') &&
      rows[0]?.cells[at] &&
      filled(at) * 2 < rows.length
        ? [at]
        : [],
    ),
  )
}

const clean = (cell: string): string =>
  cell
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
