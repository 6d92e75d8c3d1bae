import type { KnownPerson, PersonMatch, SoughtPerson } from '../../identity/index.js'
import { type ID, isToDo, type RowProblem } from '../../plans/index.js'
import { doubtOnGiven, notesOnGiven } from './kept.js'
import type { ReadEntry } from './readEntry.js'
import type { Candidate, PlanRow, RowPerson } from './types.js'

/** Somebody known, as planning wants to know them. */
export type PlanPerson = KnownPerson & {
  name: string
  isHidden?: boolean | null
  email?: string | null
  updatedAt?: string
}

/** Who is known: those that the entries of a list may mean. */
export type PeopleFinder = {
  find: (sought: SoughtPerson) => PersonMatch | undefined
  byID: (id: ID) => PlanPerson | undefined
  byEmail: (email: string) => PlanPerson[]
}

/** A certificate that somebody has for the award that is given. */
export type ExistingCertificate = {
  id: ID
  serial: string
  status: string
  /** Whether it has a file of its own. */
  hasFile: boolean
  sourceURL?: string | null
  sha256?: string | null
}

/** Somebody to whom an award is to be given. */
export type IssueEntry = ReadEntry & { label: string; line?: number; id?: ID }

/** What a name may be long; a page of text pasted by mistake is none. */
export const longestName = 200

type Planning = {
  people: PeopleFinder
  /** The certificate that somebody has for this award already. */
  existing: (person: ID) => ExistingCertificate | undefined
  newSerial: () => string
}

/** What giving an award to these people would do: a row for each entry, in their order. */
export function planIssue({
  entries,
  ...planning
}: Planning & { entries: readonly IssueEntry[] }): PlanRow[] {
  return entries.map((entry, index) => {
    const row = planEntry({ entry, key: String(index + 1), ...planning })
    return { ...row, problems: [...row.problems, ...(entry.notes ?? [])] }
  })
}

/** The row, now that it is known whom it means. A `person` of undefined is to be made. */
export function settlePerson({
  row,
  person,
  existing,
  newSerial,
}: { row: PlanRow; person: PlanPerson | undefined } & Omit<Planning, 'people'>): PlanRow {
  const { certificate, serial, ...rest } = row
  // Beside a certificate it is that one's, which may be somebody else's.
  const former = certificate === undefined ? serial : undefined
  if (!person) {
    const named: RowPerson = { ...nameless(row.person), isNew: true }
    return { ...rest, person: named, action: 'create', serial: former ?? newSerial(), problems: [] }
  }
  const problems: RowProblem[] = person.isHidden ? [{ code: 'hiddenPerson' }] : []
  const known = { ...rest, person: rowPerson(person), problems }
  const notes = notesOnGiven({ given: row.given, person })
  const has = existing(person.id)
  if (!has)
    return { ...known, action: 'create', serial: former ?? newSerial(), problems: [...problems, ...notes] }
  const held: PlanRow = { ...known, action: 'same', certificate: has.id, serial: has.serial }
  const values = { serial: has.serial }
  if (has.status === 'revoked')
    return { ...held, action: 'ask', problems: [...problems, { code: 'wasRevoked', values }] }
  const lost: RowProblem[] = notes.some(isGain) ? [{ code: 'givenNotKept' }] : []
  if (has.hasFile) return { ...held, problems: [...problems, { code: 'hasFile', values }, ...lost] }
  if (has.sourceURL) return { ...held, problems: [...problems, { code: 'fileElsewhere', values }, ...lost] }
  return { ...held, action: 'update', problems: [...problems, { code: 'getsFile', values }, ...notes] }
}

/** What would be written to the person, where something is done for the row. */
const isGain = ({ code }: RowProblem): boolean => code === 'getsLogin' || code === 'getsEmail'

/** Somebody known, as a row names them. */
export const rowPerson = ({ id, name, github }: Pick<PlanPerson, 'id' | 'name' | 'github'>) => ({
  id,
  name,
  ...(github ? { github } : {}),
})

function planEntry({
  entry,
  key,
  people,
  ...planning
}: Planning & { entry: IssueEntry; key: string }): PlanRow {
  const { label, line, id, name, github, email, isNameless } = entry
  const given: RowPerson = {
    name: name ?? github ?? '',
    ...(github ? { github } : {}),
    ...(email ? { email } : {}),
  }
  const row: PlanRow = {
    key,
    label,
    ...(line === undefined ? {} : { line }),
    action: 'refuse',
    person: given,
    ...(id === undefined ? { given: saidOf(entry) } : {}),
    problems: [],
  }
  if (given.name.length > longestName)
    return {
      ...row,
      given: {},
      person: { name: given.name.slice(0, longestName) },
      problems: [{ code: 'tooLong' }],
    }
  if (id !== undefined) {
    const person = people.byID(id)
    if (!person) return { ...row, problems: [{ code: 'personGone' }] }
    return settlePerson({ row, person, ...planning })
  }
  const candidates = candidatesFor({ entry, people })
  const [first] = candidates
  if (candidates.length > 1)
    return { ...row, action: 'ask', candidates, problems: [{ code: 'severalPeople' }] }
  if (first) {
    const matched = first.why === 'alias' ? { ...row, candidates } : row
    const person = people.byID(first.id)
    const settled = settlePerson({ row: matched, person, ...planning })
    const isByName = first.why === 'name' || first.why === 'alias'
    const doubt = person && isByName && isToDo(settled) && doubtOnGiven({ given: entry, person })
    return doubt ? { ...row, action: 'ask', candidates, problems: [doubt] } : settled
  }
  if (isNameless) {
    return { ...row, action: 'ask', person: { ...given, name: '' }, problems: [{ code: 'notAName' }] }
  }
  if (!given.name)
    return { ...row, action: 'ask', problems: [{ code: email ? 'unknownEmail' : 'namesNobody' }] }
  return settlePerson({ row, person: undefined, ...planning })
}

const saidOf = ({ name, github, email }: IssueEntry): PlanRow['given'] => ({
  ...(name ? { name } : {}),
  ...(github ? { github } : {}),
  ...(email ? { email } : {}),
})

/** Those whom an entry may mean: one where there is no doubt. */
function candidatesFor({ entry, people }: { entry: IssueEntry; people: PeopleFinder }): Candidate[] {
  const { name, github, email } = entry
  const byEmail = email ? people.byEmail(email) : []
  const match = name || github ? people.find({ name, github }) : undefined
  const alike = match ? [match, ...match.others.filter(({ by }) => by === match.by)] : []
  const both = byEmail.filter(({ id }) => alike.some((one) => one.id === id))
  if (both.length === 1) return candidates(both, 'email')
  const found = alike.flatMap(({ id, by }) => {
    const person = people.byID(id)
    return person ? candidates([person], by) : []
  })
  if (match?.by === 'github' && found.length === 1) return found
  return [...candidates(byEmail, 'email'), ...found]
}

const candidates = (people: PlanPerson[], why: string): Candidate[] =>
  people.map((person) => ({ ...rowPerson(person), why }))

const nameless = (person: RowPerson | undefined): RowPerson => {
  const { id: _, ...rest } = person ?? { name: '' }
  return rest
}
