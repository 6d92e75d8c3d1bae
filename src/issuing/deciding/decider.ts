import { newSerial } from '../../certificates/index.js'
import { certificatesByID, certificatesOf, peopleByID } from '../existing/index.js'
import { checkDrawing, type Making } from '../making/index.js'
import {
  type Decision,
  decideRow,
  type ExistingCertificate,
  type PlanRow,
  recalled,
  type Wanted,
  wantedOf,
} from '../plan/index.js'
import type { Plan } from '../plans/index.js'
import { type FrozenPrinter, frozenPrinters } from '../printing/index.js'

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
  const ids = asked.flatMap(({ person }) => person ?? [])
  const people = await peopleByID({ payload, resolved, ids })
  const existing = await certificatesFor({ req, resolved, asked })
  const printer = plan.kind === 'issue' ? await printerOf({ req, resolved, plan }) : undefined
  const written = [...rows.values(), ...others].map(({ certificate }) => certificate)
  const certificates = printer
    ? await certificatesByID({
        payload,
        resolved,
        ids: [...asked.map((wanted) => existing(wanted)?.id), ...written],
      })
    : undefined
  const check = (row: PlanRow) => {
    const certificate = certificates?.get(String(row.certificate))
    return printer ? checkDrawing({ kind: plan.kind, row, printer, input: plan.input, certificate }) : row
  }
  const decide: Decider['decide'] = (row, decision) =>
    check(decideRow({ row, decision, plan, people, existing, newSerial }))
  return { decide, check }
}

async function printerOf({
  req,
  resolved,
  plan: { input },
}: Making & { plan: Plan }): Promise<FrozenPrinter> {
  const { base = '', designs = {} } = input
  const printers = await frozenPrinters({ req, resolved, awards: [input], base, designs })
  return await printers(input.template)
}

/** The certificates that the chosen people have for what they are to be given. */
async function certificatesFor({
  req: { payload },
  resolved,
  asked,
}: Making & { asked: Wanted[] }): Promise<(wanted: Wanted) => ExistingCertificate | undefined> {
  const known = asked.flatMap(({ person, role, year, ...rest }) =>
    person === undefined || role === undefined
      ? []
      : [{ person, award: { role, ...withYear(year), ...rest } }],
  )
  const has = await certificatesOf({
    payload,
    resolved,
    awards: known.map(({ award }) => award),
    people: known.map(({ person }) => person),
  })
  return ({ person, role, year, ...rest }) =>
    person === undefined || role === undefined ? undefined : has(person, { role, ...withYear(year), ...rest })
}

const withYear = (year: number | null | undefined) => (year ? { year } : {})
