import type { Table } from 'mdast'
import { type Say, say } from '../../say.js'
import { inlineText, readInline } from '../links.js'
import type { ParsedRole } from '../types.js'
import type { Found, FoundRoster, ListContext } from './context.js'
import { readPerson } from './entry.js'
import { isEnough } from './evidence.js'
import { type Reading, type Row, readRows } from './rows.js'
import { type Column, columnsOf, saysGithubIDs } from './said.js'

/** People in a table: columns of names with what belongs to each beside them, or a grid of names. */
export function readTable({ table, context }: { table: Table; context: ListContext }): Found {
  const [header, ...below] = table.children
  if (!header) return {}
  const holdsPeople = isOfPeople(header)
  const columns = columnsOf({
    headings: header.children.map((cell) => (holdsPeople ? '' : inlineText(cell))),
    role: context.role,
    ownWords: context.ownWords,
  })
  const isGrid = columns.every(({ kind }) => kind === 'blank')
  const saysGithub =
    columns.some(({ kind }) => kind === 'github' || kind === 'either') || saysGithubIDs(context.lead)
  const hasRole = context.isKnownRole || columns.some(({ role }) => role)
  if (!hasRole && !(saysGithub && context.role) && !columns.some(({ kind }) => kind === 'role')) return {}
  if (!isGrid && !columns.some(isPersonColumn)) return refused(context, say({ key: 'noNameColumn' }))

  const rows = holdsPeople ? table.children : below
  const reading = readRows({ rows, columns, isGrid, saysGithub, ownWords: context.ownWords })
  const rosters = rostersOf({ reading, columns, isGrid, context })
  const named = rosters.flatMap(({ entries }) => entries)
  const { odd } = reading
  if (!named.length) return {}
  if (odd.length > (named.length + odd.length) / 5) {
    return refused(context, say({ key: 'oddName', values: { cell: odd[0] ?? '' } }))
  }
  const ownRoles = new Set(columns.flatMap(({ role }) => role?.slug ?? [])).size
  if (!isEnough({ entries: named, context, isGrid, saysGithub, ownRoles })) {
    return refused(context, say({ key: 'noNames' }))
  }
  const skipped = odd.map((cell) => say({ key: 'oddName', line: context.line, values: { cell } }))
  return { rosters, warnings: [...reading.warnings, ...skipped] }
}

/** A table without a header has its first people there: each cell holds a profile, a certificate or a face. */
function isOfPeople(header: Table['children'][number]): boolean {
  const cells = header.children.filter((cell) => cell.children.length)
  return (
    cells.length > 0 &&
    cells.every((cell) => {
      const content = readInline(cell.children)
      const person = readPerson({ content, holdsLogins: false })
      return Boolean(
        person && (person.github || (person.certificate && content.pictures.length + content.links.length)),
      )
    })
  )
}

/** One roster for each role and year of the table; only a table of one of each can be shown as one. */
function rostersOf({
  reading,
  columns,
  isGrid,
  context,
}: {
  reading: Reading
  columns: readonly Column[]
  isGrid: boolean
  context: ListContext
}): FoundRoster[] {
  const groups = new Map<string, { role: ParsedRole; year?: number; rows: Row[] }>()
  for (const row of reading.rows) {
    const role = row.role ?? context.role
    const year = row.year ?? context.year
    if (!role) continue
    const key = `${role.slug}:${year ?? ''}`
    const group = groups.get(key) ?? { role, ...(year === undefined ? {} : { year }), rows: [] }
    groups.set(key, group)
    group.rows.push(row)
  }
  const isOne = groups.size === 1 && reading.rows.every(({ role, year }) => !role && year === undefined)
  return [...groups.values()].map(({ role, year, rows }) => ({
    role,
    ...(year === undefined ? {} : { year }),
    ...shapeOf({ reading, columns, isGrid }),
    entries: rows.map(({ entry }) => entry),
    ...(isOne ? {} : { isWhole: false }),
  }))
}

function shapeOf({
  reading,
  columns,
  isGrid,
}: {
  reading: Reading
  columns: readonly Column[]
  isGrid: boolean
}): Omit<FoundRoster, 'entries' | 'role' | 'year'> {
  const nameColumns = columns.filter(isPersonColumn)
  const certificateColumns = columns.filter(({ kind }) => kind === 'certificate')
  const isPlain =
    isGrid || (nameColumns.length === 1 && certificateColumns.length <= 1 && columns.length <= 2)
  const isOneText = reading.linkTexts.size <= 1
  const [linkText] = reading.linkTexts
  const nameHeading = nameColumns[0]?.heading
  const certificateHeading = certificateColumns[0]?.heading
  return {
    layout: isGrid ? 'grid' : 'table',
    columns: columns.length,
    isOrdered: false,
    ...(nameHeading ? { nameHeading } : {}),
    ...(certificateHeading ? { certificateHeading } : {}),
    ...(linkText && isOneText ? { linkText } : {}),
    linkNames: reading.linkedNames > 0,
    show: nameColumns.length && nameColumns.every(({ kind }) => kind === 'github') ? 'github' : 'name',
    isWhole:
      reading.isWhole &&
      isPlain &&
      isOneText &&
      !reading.odd.length &&
      [0, reading.rows.length].includes(reading.linkedNames),
  }
}

const isPersonColumn = ({ kind }: Column): boolean =>
  kind === 'name' || kind === 'github' || kind === 'either'

const refused = ({ saidBy, isKnownRole, heading, line }: ListContext, problem: Say): Found => ({
  warnings:
    isKnownRole && saidBy === 'datedHeading'
      ? [
          say({
            key: 'notPeople',
            line,
            values: { heading, problem: { key: problem.key, values: plain(problem) } },
          }),
        ]
      : [],
})

const plain = ({ values }: Say): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string | number] => typeof entry[1] !== 'object',
    ),
  )
