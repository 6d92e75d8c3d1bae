import { githubKey, nameKey } from '../../identity/index.js'
import type { RowProblem } from '../../plans/index.js'
import type { PlanRow } from './types.js'

/** The row as it would be if no other spoke against it. */
export function withoutDouble({ alone, ...row }: PlanRow): PlanRow {
  return alone ? { ...row, ...alone } : row
}

/**
 * The rows, where each that means the same as another says so: a line of a list is left out, a second file for one
 * certificate asks. Of two, the one that was decided last gives way, else the later one.
 */
export function markDoubles({
  rows,
  decided = new Set(),
}: {
  /** As they would be alone. */
  rows: readonly PlanRow[]
  /** The keys of rows that give way to all others, since they were decided now or gave way before. */
  decided?: ReadonlySet<string>
}): PlanRow[] {
  const marked = [...rows]
  const rank = ({ key, result }: PlanRow) => (result === 'done' ? 0 : decided.has(key) ? 2 : 1)
  const order = rows
    .map((row, index) => ({ row, index }))
    .sort((one, other) => rank(one.row) - rank(other.row) || one.index - other.index)
  const [meant, emails] = [new Map<string, PlanRow>(), new Map<string, PlanRow>()]
  for (const { row, index } of order) {
    const keys = row.file ? fileKeys(row) : personKeys(row)
    const email = row.person?.isNew && row.action === 'create' ? row.person.email?.toLowerCase() : undefined
    const before = keys.map((key) => meant.get(key)).find((one) => one !== undefined)
    const sharing = email === undefined ? undefined : emails.get(email)
    if (row.result !== 'done') {
      const double = before ? doubleOf(row, before) : sharing && sharingOf(row, sharing)
      if (double) {
        marked[index] = double
        continue
      }
    }
    for (const key of keys) if (!meant.has(key)) meant.set(key, row)
    if (email !== undefined && !sharing) emails.set(email, row)
  }
  return marked
}

/** Whether two rows are files for one certificate. */
export const areRivals = (one: PlanRow, other: PlanRow): boolean => {
  const key = awardKey(one)
  return one.key !== other.key && key !== undefined && key === awardKey(other)
}

function doubleOf(row: PlanRow, before: PlanRow): PlanRow | undefined {
  if (row.file) {
    const isAsked = row.problems.some(({ code }) => code === 'sameAward')
    return isAsked ? undefined : asking(row, { code: 'sameAward', values: { label: before.label } })
  }
  // Whoever decides a row after another was left out means it.
  if (before.action === 'skip' && row.isDecided) return undefined
  const problem: RowProblem = { code: 'duplicate', values: { line: lineOf(before) } }
  return { ...row, action: 'skip', isDecided: false, problems: [problem], alone: aloneOf(row) }
}

const sharingOf = (row: PlanRow, before: PlanRow): PlanRow | undefined =>
  row.isDecided ? undefined : asking(row, { code: 'sameEmail', values: { line: lineOf(before) } })

const asking = (row: PlanRow, problem: RowProblem): PlanRow => ({
  ...row,
  action: 'ask',
  isDecided: false,
  problems: [...row.problems, problem],
  alone: aloneOf(row),
})

const aloneOf = ({ action, problems, isDecided = false }: PlanRow) => ({ action, problems, isDecided })

const lineOf = ({ line, key }: PlanRow): string | number => line ?? key

/** By what a row is known to mean the same person as another. Whoever was decided to be new is nobody's namesake. */
function personKeys({ action, person, candidates, isDecided, serial, problems }: PlanRow): string[] {
  const known = person?.id === undefined ? [] : [`id:${person.id}`]
  // Whoever was made by the plan is still called what the list calls others.
  if (!person || (known.length && !person.isNew) || (action === 'refuse' && !serial)) return known
  const login = githubKey(person.github)
  const isAnyOf = action === 'ask' && problems.some(({ code }) => code === 'severalPeople')
  if (isAnyOf) return [`any:${candidates?.map(({ id }) => id).join(',')}:${nameKey(person.name)}`]
  if (login) return [...known, `github:${login}`]
  return isDecided || !person.name ? known : [...known, `name:${nameKey(person.name)}`]
}

/** By what a file that would be taken is known to be for the same certificate as another. */
const fileKeys = (row: PlanRow): string[] => {
  const isTaken = row.action === 'create' || row.action === 'update'
  const key = isTaken && row.result !== 'done' ? awardKey(row) : undefined
  return key === undefined ? [] : [key]
}

function awardKey({ person, role, year }: PlanRow): string | undefined {
  const login = githubKey(person?.github)
  const name = nameKey(person?.name ?? '')
  const who = person?.id ?? (login ? `github:${login}` : name && `name:${name}`)
  return who === '' || role === undefined ? undefined : `${who}:${role}:${year ?? ''}`
}
