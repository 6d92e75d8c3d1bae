import type { Table, TableCell } from 'mdast'
import { type Say, say } from '../../say.js'
import { inlineText, type Link, readInline } from '../links.js'
import type { ParsedEntry, ParsedRoster } from '../types.js'
import type { Found, ListContext } from './context.js'
import { type Person, readAddress, readPerson } from './entry.js'
import { type ColumnKind, columnKind, saysGithubIDs } from './said.js'
import { couldBeName, isBlankCell, looksLikeFullName } from './shapes.js'

type Column = { kind: ColumnKind; heading: string }
type Reading = {
  entries: ParsedEntry[]
  warnings: Say[]
  odd: string[]
  linkTexts: Set<string>
  linkedNames: number
  isWhole: boolean
}

/** People in a table: a column of names with one of certificates beside it, or a grid of names. */
export function readTable({ table, context }: { table: Table; context: ListContext }): Found {
  const [header, ...rows] = table.children
  if (!header) return {}
  const columns = header.children.map((cell) => {
    const heading = inlineText(cell)
    return { heading, kind: columnKind({ heading, role: context.role }) }
  })
  const isGrid = columns.every(({ kind }) => kind === 'blank')
  const saysGithub =
    columns.some(({ kind }) => kind === 'github' || kind === 'either') || saysGithubIDs(context.lead)
  if (!context.isKnownRole && !saysGithub) return {}
  if (!isGrid && !columns.some(isOfPeople)) return refused(context, say({ key: 'noNameColumn' }))

  const reading = readRows({ rows: rows.map((row) => row.children), columns, isGrid, saysGithub })
  const { entries, odd } = reading
  if (!entries.length) return {}
  if (odd.length > (entries.length + odd.length) / 5) {
    return refused(context, say({ key: 'oddName', values: { cell: odd[0] ?? '' } }))
  }
  if (isGrid && !saysGithub && entries.filter(isEvident).length < entries.length / 2) {
    return refused(context, say({ key: 'noNames' }))
  }
  const skipped = odd.map((cell) => say({ key: 'oddName', line: context.line, values: { cell } }))
  return { roster: rosterOf({ reading, columns, isGrid }), warnings: [...reading.warnings, ...skipped] }
}

function rosterOf({
  reading,
  columns,
  isGrid,
}: {
  reading: Reading
  columns: Column[]
  isGrid: boolean
}): Omit<ParsedRoster, 'at' | 'line' | 'heading' | 'role' | 'year'> {
  const nameColumns = columns.filter(isOfPeople)
  const certificateColumns = columns.filter(({ kind }) => kind === 'certificate')
  const isPlain =
    isGrid || (nameColumns.length === 1 && certificateColumns.length <= 1 && columns.length <= 2)
  const isOneText = reading.linkTexts.size <= 1
  const [linkText] = reading.linkTexts
  const nameHeading = nameColumns[0]?.heading
  const certificateHeading = certificateColumns[0]?.heading
  return {
    entries: reading.entries,
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
      [0, reading.entries.length].includes(reading.linkedNames),
  }
}

function readRows({
  rows,
  columns,
  isGrid,
  saysGithub,
}: {
  rows: TableCell[][]
  columns: Column[]
  isGrid: boolean
  saysGithub: boolean
}): Reading {
  const reading: Reading = {
    entries: [],
    warnings: [],
    odd: [],
    linkTexts: new Set(),
    linkedNames: 0,
    isWhole: true,
  }
  for (const cells of rows) {
    let current: Started | undefined
    const finish = () => {
      if (current) addEntry({ reading, started: current })
      current = undefined
    }
    for (const [index, cell] of cells.entries()) {
      const kind = isGrid ? 'either' : (columns[index]?.kind ?? 'other')
      const content = readInline(cell.children)
      if (kind === 'certificate') {
        if (current && content.links[0]) current.link = content.links[0]
        continue
      }
      if (!isPersonKind(kind)) continue
      const holdsLogins = kind === 'github' || (kind === 'either' && saysGithub)
      const person = readPerson({ content, holdsLogins })
      if (!person || isBlankCell(person.name)) continue
      if (current && completes({ started: current, kind, person })) continue
      finish()
      current = { person, kind, line: cell.position?.start.line ?? 0 }
    }
    finish()
  }
  return reading
}

type Started = { person: Person; kind: ColumnKind; line: number; link?: Link }

/** A name beside a login, in either order, is one person. */
function completes({
  started,
  kind,
  person,
}: {
  started: Started
  kind: ColumnKind
  person: Person
}): boolean {
  if (started.kind === 'name' && kind === 'github' && person.github) {
    started.person = { ...started.person, github: person.github, isWhole: false }
    return true
  }
  if (started.kind === 'github' && kind === 'name') {
    started.person = { ...started.person, name: person.name, isWhole: false }
    return true
  }
  return false
}

function addEntry({ reading, started }: { reading: Reading; started: Started }): void {
  const { person, line } = started
  const { name, github } = person
  if (!couldBeName(name)) {
    reading.odd.push(name)
    return
  }
  const link = started.link ?? person.certificate
  const { address, warnings } = readAddress({ link, name, line })
  if (started.link?.text) reading.linkTexts.add(started.link.text)
  if (person.isLinkedName) reading.linkedNames++
  if (!person.isWhole) reading.isWhole = false
  reading.warnings.push(...warnings)
  reading.entries.push({ name, ...(github ? { github } : {}), ...address, line })
}

const isPersonKind = (kind: ColumnKind): boolean => kind === 'name' || kind === 'github' || kind === 'either'

const isOfPeople = ({ kind }: Column): boolean => isPersonKind(kind)

const isEvident = ({ name, github, sourceURL }: ParsedEntry): boolean =>
  Boolean(github || sourceURL) || looksLikeFullName(name)

const refused = ({ isKnownRole, heading, line }: ListContext, problem: Say): Found => ({
  warnings: isKnownRole
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
