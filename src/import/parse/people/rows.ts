import type { TableCell, TableRow } from 'mdast'
import { isRoleWord } from '../../../identity/index.js'
import type { Say } from '../../say.js'
import { inlineText, type Link, readInline } from '../links.js'
import type { ParsedEntry, ParsedRole } from '../types.js'
import { readNamed } from './cell.js'
import { isProfile, loginOf, type Person, readAddress } from './entry.js'
import { readHeading } from './heading.js'
import type { Column, ColumnKind } from './said.js'
import { couldBeName, isBlankCell } from './shapes.js'
import { onlyYear, yearsIn } from './years.js'

/** Somebody in a table, and the role and year that a column says. */
export type Row = { entry: ParsedEntry; role?: ParsedRole; year?: number }

export type Reading = {
  rows: Row[]
  warnings: Say[]
  /** Cells among the names that are none. */
  odd: string[]
  linkTexts: Set<string>
  linkedNames: number
  isWhole: boolean
}

type Started = { person: Person; column: Column; line: number; link?: Link; isOneOfSeveral: boolean }

type Columns = {
  columns: readonly Column[]
  isGrid: boolean
  saysGithub: boolean
  ownWords: ReadonlySet<string>
}

/** The people in the rows of a table. */
export function readRows({ rows, ...columns }: Columns & { rows: readonly TableRow[] }): Reading {
  const reading: Reading = {
    rows: [],
    warnings: [],
    odd: [],
    linkTexts: new Set(),
    linkedNames: 0,
    isWhole: true,
  }
  for (const row of rows) readRow({ cells: row.children, reading, ...columns })
  return reading
}

function readRow({
  cells,
  reading,
  columns,
  isGrid,
  saysGithub,
  ownWords,
}: Columns & { cells: readonly TableCell[]; reading: Reading }): void {
  const started: Started[] = []
  const said: Omit<Row, 'entry'> = {}
  for (const [index, cell] of cells.entries()) {
    const column = isGrid ? eitherColumn : (columns[index] ?? otherColumn)
    const { kind } = column
    const current = started.at(-1)
    if (kind === 'certificate' || kind === 'profile') {
      const { links } = readInline(cell.children)
      if (current) complement({ current, kind, links })
    } else if (kind === 'year') said.year = onlyYear(yearsIn(inlineText(cell)))
    else if (kind === 'role') said.role = roleIn({ text: inlineText(cell), ownWords })
    else if (kind === 'native' && current && !current.isOneOfSeveral)
      addForm({ current, text: inlineText(cell) })
    else if (isPersonKind(kind)) {
      const holdsLogins = kind === 'github' || (kind === 'either' && saysGithub)
      const { people, isWhole } = readNamed({ nodes: cell.children, holdsLogins })
      const line = cell.position?.start.line ?? 0
      for (const person of people.filter(({ name }) => !isBlankCell(name))) {
        const isOneOfSeveral = people.length > 1
        if (current && !isOneOfSeveral && completes({ started: current, kind, person })) continue
        started.push({ person, column, line, isOneOfSeveral })
      }
      if (!isWhole) reading.isWhole = false
    }
  }
  for (const one of started) addEntry({ reading, started: one, said })
}

const eitherColumn: Column = { kind: 'either', heading: '' }
const otherColumn: Column = { kind: 'other', heading: '' }

function complement({
  current,
  kind,
  links,
}: {
  current: Started
  kind: ColumnKind
  links: readonly Link[]
}): void {
  const [first] = links
  if (kind === 'certificate') {
    if (first) current.link = first
    return
  }
  const profiles = links.filter(isProfile)
  const github = profiles.length === 1 ? loginOf(profiles[0]) : undefined
  if (github && !current.person.github) current.person = { ...current.person, github, isWhole: false }
}

function roleIn({ text, ownWords }: { text: string; ownWords: ReadonlySet<string> }): ParsedRole | undefined {
  const { role, isKnownRole } = readHeading({ heading: text, ownWords })
  return isKnownRole || isRoleWord(text) ? role : undefined
}

/** Another form of the name in the column beside it: the same in Chinese, or what somebody is called. */
function addForm({ current, text }: { current: Started; text: string }): void {
  const { name } = current.person
  if (isBlankCell(text) || !couldBeName(text) || text === name) return
  const [isHan, wasHan] = [text, name].map((form) => /\p{Script=Han}/u.test(form))
  const forms =
    isHan && !wasHan
      ? { nativeName: text }
      : !isHan && wasHan
        ? { name: text, nativeName: name }
        : { aliases: [text] }
  current.person = { ...current.person, ...forms, isWhole: false }
}

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
  if (started.isOneOfSeveral) return false
  if (started.column.kind === 'name' && kind === 'github' && person.github) {
    started.person = { ...started.person, github: person.github, isWhole: false }
    return true
  }
  if (started.column.kind === 'github' && kind === 'name') {
    started.person = { ...started.person, name: person.name, isWhole: false }
    return true
  }
  return false
}

function addEntry({
  reading,
  started,
  said,
}: {
  reading: Reading
  started: Started
  said: Omit<Row, 'entry'>
}): void {
  const { person, line, column } = started
  const { name, github, nativeName, aliases } = person
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
  const role = said.role ?? column.role
  const isLogin = github && !(column.kind === 'either' && isFirstName({ name, address }))
  reading.rows.push({
    entry: {
      name,
      ...(isLogin ? { github } : {}),
      ...(nativeName ? { nativeName } : {}),
      ...(aliases ? { aliases } : {}),
      ...address,
      line,
    },
    ...(role ? { role } : {}),
    ...(said.year === undefined ? {} : { year: said.year }),
  })
}

/** Whether one word is a name after all: files of logins keep their case (`member-Arhell.png`), those of names don't. */
const isFirstName = ({
  name,
  address,
}: {
  name: string
  address: Pick<ParsedEntry, 'sourceURL' | 'file'>
}): boolean => {
  const file = (address.sourceURL ?? address.file ?? '').split('/').at(-1) ?? ''
  return /^\p{Lu}\p{Ll}+$/u.test(name) && file.includes(name.toLowerCase())
}

const isPersonKind = (kind: ColumnKind): boolean => kind === 'name' || kind === 'github' || kind === 'either'
