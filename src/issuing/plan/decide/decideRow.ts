import type { RowProblem } from '../../../plans/index.js'
import type { PlanInput } from '../input.js'
import { type PlanPerson, rowPerson, settlePerson } from '../issue.js'
import { contradictionOf, notesOnGiven } from '../kept.js'
import type { PlanKind, PlanRow } from '../types.js'
import type { Decision } from './decision.js'
import { type Holding, insist, insistOnFile } from './insist.js'
import { notesOf } from './notes.js'
import { openQuestions } from './openQuestions.js'
import { recalled, type Wanted, wantedOf } from './wanted.js'

type Deciding = {
  row: PlanRow
  decision: Decision
  plan: { kind: PlanKind; input: PlanInput }
  /** Those whom decisions name, by id. */
  people: ReadonlyMap<string, PlanPerson>
  /** What whoever is wanted has of what is wanted. */
  holding: (wanted: Wanted) => Holding
  newSerial: () => string
}

/** What an editor's decision makes of a row, other rows aside; it asks again where something is still to be said. */
export function decideRow({ row, decision, plan, ...known }: Deciding): PlanRow {
  if (decision.action === 'skip') return { ...withoutResult(row), action: 'skip', isDecided: true }
  const full = recalled(row, decision)
  return settle({ ...known, ...full, wanted: wantedOf({ ...full, plan }) })
}

function settle({
  row,
  decision,
  wanted,
  people,
  holding,
  newSerial,
}: Omit<Deciding, 'plan'> & { wanted: Wanted }): PlanRow {
  const { year: _, replaces: __, ...rest } = withoutResult(row)
  const isFile = row.file !== undefined
  const based: PlanRow = {
    ...rest,
    ...(isFile && wanted.role !== undefined ? { role: wanted.role } : {}),
    ...(isFile && wanted.year ? { year: wanted.year } : {}),
    isDecided: true,
    problems: [],
  }
  const isNew = decision.person === null || (wanted.person === undefined && decision.action === 'create')
  const person = isNew || wanted.person === undefined ? undefined : people.get(String(wanted.person))
  const notes = notesOf({ row, person })
  if (!isNew && wanted.person !== undefined && !person)
    return { ...based, action: 'refuse', problems: [{ code: 'personGone' }, ...notes] }
  const doubt = decision.isByNameOnly && person && contradictionOf({ given: row.given, person })
  if (doubt) return { ...based, isDecided: false, action: 'ask', problems: [doubt, ...notes] }
  const open = openQuestions({ row, decision, wanted, isNew })
  if (open.length) {
    const asked = { ...based, ...(person ? { person: rowPerson(person) } : {}), isDecided: false }
    return { ...asked, action: 'ask', problems: [...open.map((code) => ({ code })), ...notes] }
  }
  const held = isNew ? { hasInGroup: false } : holding(wanted)
  const settled = settlePerson({ row: based, person, existing: () => held.has, newSerial })
  const insisted = { ...held, settled, decision, newSerial }
  if (isFile) return withNotes(insistOnFile(insisted), notes)
  // A namesake whom nobody looked at gets nothing of what the list says.
  const given = person && row.decided?.isPersonSaid ? notesOnGiven({ given: row.given, person }) : []
  return withNotes(insist({ ...insisted, notes: given }), notes)
}

const withNotes = (row: PlanRow, notes: RowProblem[]): PlanRow => ({
  ...row,
  problems: [...row.problems, ...notes],
})

/** What failed may have made a certificate before it did: another decision gets another serial. */
function withoutResult(row: PlanRow): PlanRow {
  const { error: _, failure: __, result, serial, ...rest } = row
  return result === undefined && serial !== undefined ? { ...rest, serial } : rest
}
