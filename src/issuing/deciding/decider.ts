import { newSerial } from '../../certificates/index.js'
import { type AwardScope, certificatesOf, peopleByID } from '../existing/index.js'
import { checkDrawing, type Making } from '../making/index.js'
import {
  type ExistingCertificate,
  type ID,
  type PlanPerson,
  type PlanRow,
  settlePerson,
} from '../plan/index.js'
import type { Plan } from '../plans/index.js'
import { frozenPrinters } from '../printing/index.js'
import type { Decision } from './decision.js'

type Deciding = (row: PlanRow, decision: Decision) => PlanRow

/** Loads what the decided rows need, so that each is decided without a query of its own. */
export async function openDecider({
  req,
  resolved,
  plan,
  rows,
  decisions,
}: Making & {
  plan: Plan
  /** The rows that are decided, by key. */
  rows: ReadonlyMap<string, PlanRow>
  decisions: Decision[]
}): Promise<Deciding> {
  const { payload } = req
  const asked = decisions.map((decision) => wantedOf({ row: rows.get(decision.key), decision, plan }))
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
  return (row, decision) => {
    if (decision.action === 'skip') return { ...row, action: 'skip', isDecided: true }
    const wanted = wantedOf({ row, decision, plan })
    const settled = settle({ row, decision, wanted, people, existing, isFileGiven: row.file !== undefined })
    return printer ? checkDrawing({ row: settled, printer, input: plan.input }) : settled
  }
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
  const { year: _, error: __, failure: ___, result: ____, ...rest } = row
  const based: PlanRow = {
    ...rest,
    ...(isFileGiven && wanted.role !== undefined ? { role: wanted.role } : {}),
    ...(isFileGiven && wanted.year ? { year: wanted.year } : {}),
    isDecided: true,
    problems: [],
  }
  const ask = (code: string): PlanRow => ({ ...based, action: 'ask', problems: [{ code }], isDecided: false })
  const isNew = decision.person === null || (wanted.person === undefined && decision.action === 'create')
  if (wanted.person === undefined && !isNew)
    return ask(row.candidates?.length ? 'severalPeople' : 'newPerson')
  const person = isNew || wanted.person === undefined ? undefined : people.get(String(wanted.person))
  if (!isNew && !person) return { ...based, action: 'refuse', problems: [{ code: 'personGone' }] }
  if (isNew && !row.person?.name) return ask('noName')
  if (isFileGiven && wanted.role === undefined) return ask('noRole')
  const isYearKnown = wanted.year !== undefined || decision.action !== undefined
  if (isFileGiven && !isYearKnown) return ask('noYear')
  const has = isNew ? undefined : existing(wanted)
  const settled = settlePerson({ row: based, person, existing: () => has, newSerial })
  return isFileGiven ? withFile({ settled, has, decision }) : insisted({ settled, has, decision })
}

/** An editor may give a second certificate after one that was revoked, and draw one whose file is elsewhere. */
function insisted({
  settled,
  has,
  decision,
}: {
  settled: PlanRow
  has: ExistingCertificate | undefined
  decision: Decision
}): PlanRow {
  const mayCreate = has?.status === 'revoked' && decision.action === 'create'
  if (mayCreate) {
    const { certificate: _, ...row } = settled
    return { ...row, action: 'create', serial: newSerial() }
  }
  const mayDraw = has && !has.hasFile && decision.action === 'update'
  return mayDraw ? { ...settled, action: 'update' } : settled
}

/** A dropped file takes the place of another only where an editor says so. */
function withFile({
  settled,
  has,
  decision,
}: {
  settled: PlanRow
  has: ExistingCertificate | undefined
  decision: Decision
}): PlanRow {
  const hidden = settled.problems.filter(({ code }) => code === 'hiddenPerson')
  if (!has) return { ...settled, problems: hidden }
  if (!has.hasFile || decision.action === 'update') return { ...settled, action: 'update', problems: hidden }
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
