import { idOf, inBatches } from '../../../collections/index.js'
import { newSerial } from '../../certificates/index.js'
import { breather, type ID, type Making } from '../../plans/index.js'
import {
  type AwardScope,
  awardWhere,
  certificatesByID,
  certificatesOf,
  existingOf,
  findLookalikes,
  findPeople,
  isOfAward,
  peopleByID,
  type StoredCertificate,
  walkCertificates,
} from '../existing/index.js'
import {
  askWhoLooksAlike,
  type IssueEntry,
  markDoubles,
  type PlanInput,
  type PlanKind,
  type PlanRow,
  planIssue,
  settlePerson,
} from '../plan/index.js'
import { awardedOf, type LivePrinters, livePrinters, type Printer } from '../printing/index.js'
import type { PreparedBatch } from './made.js'

/** An award for many people. */
export type IssueRequest = AwardScope & {
  /** To whom; `everybodyWithoutFile`: all who have it and no file yet. */
  to: IssueEntry[] | 'everybodyWithoutFile'
  template?: ID
  /** @default today, for new certificates */
  issuedAt?: string
  /** The post that announces them. */
  post?: ID
  /** Where the site is. */
  base: string
}

/** Who would get an award, and what is to be said of each. */
export async function prepareIssue({
  req,
  resolved,
  request,
}: Making & { request: IssueRequest }): Promise<PreparedBatch> {
  const { to, template: wanted, issuedAt, base, post, ...award } = request
  const printers = await livePrinters({ req, resolved, awards: [award], base })
  const template = wanted === undefined ? printers.choose(award) : printers.byID(wanted)
  const printer = await printers.of(template)
  const rows =
    to === 'everybodyWithoutFile'
      ? rowsWithoutFile({ req, resolved, award })
      : await rowsOf({ req, resolved, award, entries: to })
  const input: PlanInput = {
    ...award,
    ...(template ? { template: template.id } : {}),
    issuedAt: issuedAt ?? new Date().toISOString(),
    isDated: issuedAt !== undefined,
    ...(post === undefined ? {} : { post }),
    base,
  }
  return {
    rows: checked({ req, resolved, rows, printer, input }),
    inputOf: () => withDesigns({ input, printers }),
  }
}

/** The request as it is kept, with the designs that were checked. */
export async function withDesigns({
  input,
  printers,
}: {
  input: PlanInput
  printers: LivePrinters
}): Promise<PlanInput> {
  return { ...input, designs: await printers.freeze() }
}

/** The rows, refused where a name does not fit or can't be written with the fonts that there are. */
async function* checked({
  req: { payload },
  resolved,
  rows,
  printer,
  input,
}: Making & {
  rows: Iterable<PlanRow> | AsyncIterable<PlanRow>
  printer: Printer
  input: PlanInput
}): AsyncGenerator<PlanRow> {
  const pause = breather()
  for await (const some of inBatches(rows)) {
    const ids = some.map(({ certificate }) => certificate)
    const certificates = await certificatesByID({ payload, resolved, ids })
    for (const row of some) {
      const certificate = certificates.get(String(row.certificate))
      yield checkDrawing({ kind: 'issue', row, printer, input, certificate })
      await pause()
    }
  }
}

/** The row, refused where it can't be drawn. */
export function checkDrawing({
  kind,
  row,
  printer,
  input,
  certificate,
}: {
  kind: PlanKind
  row: PlanRow
  printer: Printer
  input: PlanInput
  /** The one that the row writes, where it exists. */
  certificate: StoredCertificate | undefined
}): PlanRow {
  if ((row.action !== 'create' && row.action !== 'update') || row.file) return row
  const problems = printer.check(printer.valuesOf(awardedOf({ kind, input, row, certificate })))
  return problems.length ? { ...row, action: 'refuse', problems: [...row.problems, ...problems] } : row
}

async function rowsOf({
  req: { payload, signal },
  resolved,
  award,
  entries,
}: Making & { award: AwardScope; entries: IssueEntry[] }): Promise<PlanRow[]> {
  const people = await findPeople({ payload, resolved, entries })
  const pause = breather(signal)
  await pause()
  const matched = planIssue({ entries, people, existing: () => undefined, newSerial })
  await pause()
  const ids = new Set(
    matched.flatMap(({ person, candidates = [] }) => [person, ...candidates].flatMap((one) => one?.id ?? [])),
  )
  const { has } = await certificatesOf({ payload, resolved, awards: [award], people: [...ids] })
  const existing = (person: ID) => has(person, award)
  const rows = planIssue({ entries, people, existing, newSerial })
  await pause()
  const unknown = rows.flatMap(({ person }) => (person?.isNew ? person : []))
  const alike = await findLookalikes({ payload, resolved, unknown })
  return markDoubles({ rows: askWhoLooksAlike({ rows, alike }) })
}

async function* rowsWithoutFile({
  req: { payload },
  resolved,
  award,
}: Making & { award: AwardScope }): AsyncGenerator<PlanRow> {
  let number = 0
  const certificates = walkCertificates({ payload, resolved, where: awardWhere(award) })
  for await (const some of inBatches(certificates)) {
    const wanted = some.filter(
      (one) => ['active', 'draft'].includes(one.status) && !one.filename && isOfAward(one, award),
    )
    const ids = wanted.map(({ person }) => idOf(person)).filter((id) => id !== undefined)
    const people = await peopleByID({ payload, resolved, ids })
    for (const certificate of wanted) {
      const person = people.get(String(idOf(certificate.person)))
      if (!person) continue
      const row: PlanRow = { key: String(++number), label: person.name, action: 'update', problems: [] }
      yield settlePerson({ row, person, existing: () => existingOf(certificate), newSerial })
    }
  }
}
