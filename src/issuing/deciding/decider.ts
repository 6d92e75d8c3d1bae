import { newSerial } from '../../certificates/index.js'
import { type AwardScope, certificatesByID, certificatesOf, peopleByID } from '../existing/index.js'
import { checkDrawing, type Making } from '../making/index.js'
import {
  type ExistingCertificate,
  holdsEmail,
  type ID,
  type PlanPerson,
  type PlanRow,
  type RowPerson,
  rowPerson,
  settlePerson,
} from '../plan/index.js'
import type { Plan } from '../plans/index.js'
import { frozenPrinters } from '../printing/index.js'
import type { Decision } from './decision.js'

type Decider = {
  decide: (row: PlanRow, decision: Decision) => PlanRow
  /** The row, refused where it can't be drawn. */
  check: (row: PlanRow) => PlanRow
}

/** Loads what the decided rows need, so that each is decided without a query of its own. */
export async function openDecider({
  req,
  resolved,
  plan,
  rows,
  others,
  decisions,
}: Making & {
  plan: Plan
  /** The rows that are decided, by key. */
  rows: ReadonlyMap<string, PlanRow>
  /** Those that are only looked at again. */
  others: readonly PlanRow[]
  decisions: Decision[]
}): Promise<Decider> {
  const { payload } = req
  const asked = decisions.map((decision) => {
    const row = rows.get(decision.key)
    return wantedOf({ plan, ...(row ? recalled(row, decision) : { row, decision }) })
  })
  const ids = asked.map(({ person }) => person).filter((id) => id !== undefined)
  const people = await peopleByID({ payload, resolved, ids })
  const existing = await certificatesFor({ req, resolved, asked })
  const printer =
    plan.kind === 'issue'
      ? await (
          await frozenPrinters({
            req,
            resolved,
            awards: [plan.input],
            base: plan.input.base ?? '',
            designs: plan.input.designs ?? {},
          })
        )(plan.input.template)
      : undefined
  const given = asked.map((wanted) => existing(wanted)?.id)
  const written = [...rows.values(), ...others].map(({ certificate }) => certificate)
  const certificates = printer
    ? await certificatesByID({ payload, resolved, ids: [...given, ...written] })
    : undefined
  const check = (row: PlanRow) => {
    const certificate = certificates?.get(String(row.certificate))
    return printer ? checkDrawing({ kind: plan.kind, row, printer, input: plan.input, certificate }) : row
  }
  const decide: Decider['decide'] = (row, decision) => {
    if (decision.action === 'skip') return { ...withoutResult(row), action: 'skip', isDecided: true }
    const full = recalled(row, decision)
    const wanted = wantedOf({ ...full, plan })
    const settled = settle({
      ...full,
      wanted,
      people,
      existing,
      isFileGiven: row.file !== undefined,
    })
    return check(settled)
  }
  return { decide, check }
}

function withoutResult(row: PlanRow): PlanRow {
  const { error: _, failure: __, result: ___, ...rest } = row
  return rest
}

/** The decision with what was decided of the row before, and the row that remembers it. */
function recalled(row: PlanRow, decision: Decision): { row: PlanRow; decision: Decision } {
  const { isNew, isYearless } = row.decided ?? {}
  const person = decision.person === undefined && isNew ? null : decision.person
  const year = decision.year === undefined && isYearless ? null : decision.year
  const name = (person === null && decision.name) || row.person?.name || ''
  const whom = person === null ? { person: { ...withoutID(row.person), name } } : {}
  const decided = { isNew: person === null, isYearless: year === null }
  return { row: { ...row, ...whom, decided }, decision: { ...decision, person, year } }
}

function withoutID(person: PlanRow['person']): Partial<RowPerson> {
  const { id: _, ...rest } = person ?? { name: '' }
  return rest
}

type Wanted = { person?: ID; role?: ID; year?: number | null; group?: ID; project?: ID }

/** Whom and what a row means, once it is decided. */
function wantedOf({
  row,
  decision,
  plan,
}: {
  row: PlanRow | undefined
  decision: Decision
  plan: Plan
}): Wanted {
  const { input } = plan
  const chosen = decision.person === undefined ? row?.person?.id : (decision.person ?? undefined)
  const isUpload = plan.kind === 'upload'
  return {
    ...(chosen === undefined ? {} : { person: chosen }),
    role: decision.role ?? row?.role ?? input.role,
    year: decision.year !== undefined ? decision.year : (row?.year ?? input.year),
    ...(isUpload ? {} : { group: input.group, project: input.project }),
  }
}

function settle({
  row,
  decision,
  wanted,
  people,
  existing,
  isFileGiven,
}: {
  row: PlanRow
  decision: Decision
  wanted: Wanted
  people: ReadonlyMap<string, PlanPerson>
  existing: (wanted: Wanted) => ExistingCertificate | undefined
  isFileGiven: boolean
}): PlanRow {
  const { year: _, replaces: __, ...rest } = withoutResult(row)
  const based: PlanRow = {
    ...rest,
    ...(isFileGiven && wanted.role !== undefined ? { role: wanted.role } : {}),
    ...(isFileGiven && wanted.year ? { year: wanted.year } : {}),
    isDecided: true,
    problems: [],
  }
  const isNew = decision.person === null || (wanted.person === undefined && decision.action === 'create')
  const person = isNew || wanted.person === undefined ? undefined : people.get(String(wanted.person))
  if (!isNew && wanted.person !== undefined && !person)
    return { ...based, action: 'refuse', problems: [{ code: 'personGone' }] }
  const open = openQuestions({ row, decision, wanted, isNew, isFileGiven })
  if (open.length) {
    const known = person ? { person: rowPerson(person) } : {}
    const problems = open.map((code) => ({ code }))
    return { ...based, ...known, action: 'ask', problems, isDecided: false }
  }
  const has = isNew ? undefined : existing(wanted)
  const settled = settlePerson({ row: based, person, existing: () => has, newSerial })
  return isFileGiven ? withFile({ settled, has, decision }) : insisted({ settled, has, decision })
}

/** Whoever says only what a file is for has not said whom it means. */
const doubtful = ['unsurePerson', 'severalPeople']

/** What is still to be said of a row, by the codes of its problems. */
function openQuestions({
  row,
  decision,
  wanted,
  isNew,
  isFileGiven,
}: {
  row: PlanRow
  decision: Decision
  wanted: Wanted
  isNew: boolean
  isFileGiven: boolean
}): string[] {
  const isUnknown = !isNew && wanted.person === undefined
  const isUndecided = decision.person === undefined && decision.action === undefined
  const doubts = row.problems.filter(({ code }) => isUndecided && doubtful.includes(code))
  return [
    ...(isUnknown
      ? [row.candidates?.length ? 'severalPeople' : 'newPerson']
      : doubts.map(({ code }) => code)),
    ...(isNew && !row.person?.name ? [isFileGiven ? 'noName' : 'namesNobody'] : []),
    ...(isNew && holdsEmail(row.person?.name ?? '') ? ['emailAsName'] : []),
    ...(isFileGiven && wanted.role === undefined ? ['noRole'] : []),
    ...(isFileGiven && wanted.year === undefined && decision.action === undefined ? ['noYear'] : []),
  ]
}

type Settled = { settled: PlanRow; has: ExistingCertificate | undefined; decision: Decision }

/** An editor may give a second certificate after one that was revoked, and draw one whose file is elsewhere. */
function insisted({ settled, has, decision }: Settled): PlanRow {
  const mayCreate = has?.status === 'revoked' && decision.action === 'create'
  if (mayCreate) return givenAgain(settled)
  const mayDraw = has && !has.hasFile && decision.action === 'update'
  return mayDraw ? { ...settled, action: 'update' } : settled
}

function givenAgain({ certificate: _, ...row }: PlanRow): PlanRow {
  return { ...row, action: 'create', serial: newSerial() }
}

/** A dropped file takes the place of another only where an editor says so, and never becomes a revoked certificate's. */
function withFile({ settled, has, decision }: Settled): PlanRow {
  const hidden = settled.problems.filter(({ code }) => code === 'hiddenPerson')
  if (!has) return { ...settled, problems: hidden }
  if (has.status === 'revoked')
    return decision.action === 'create'
      ? { ...givenAgain(settled), problems: hidden }
      : { ...settled, action: 'ask', isDecided: false }
  if (!has.hasFile) return { ...settled, action: 'update', problems: hidden }
  if (decision.action === 'update')
    return { ...settled, action: 'update', replaces: has.sha256 ?? '', problems: hidden }
  return { ...settled, action: 'ask', isDecided: false, problems: [...hidden, { code: 'replacesFile' }] }
}

/** The certificates that the chosen people have for what they are to be given. */
async function certificatesFor({
  req: { payload },
  resolved,
  asked,
}: Making & { asked: Wanted[] }): Promise<(wanted: Wanted) => ExistingCertificate | undefined> {
  const found = new Map<string, (person: ID) => ExistingCertificate | undefined>()
  for (const [key, { award, people }] of groupsOf(asked))
    found.set(key, await certificatesOf({ payload, resolved, award, people }))
  return (wanted) => (wanted.person === undefined ? undefined : found.get(keyOf(wanted))?.(wanted.person))
}

function groupsOf(asked: Wanted[]): Map<string, { award: AwardScope; people: ID[] }> {
  const groups = new Map<string, { award: AwardScope; people: ID[] }>()
  for (const { person, role, year, group, project } of asked) {
    if (person === undefined || role === undefined) continue
    const award = { role, ...(year ? { year } : {}), group, project }
    const known = groups.get(keyOf(award))
    if (known) known.people.push(person)
    else groups.set(keyOf(award), { award, people: [person] })
  }
  return groups
}

const keyOf = ({ role, year, group, project }: Omit<Wanted, 'person'>): string =>
  [role, year || undefined, group, project].map((part) => part ?? '').join(':')
