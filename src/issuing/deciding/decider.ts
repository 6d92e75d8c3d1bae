import { newSerial } from '../../certificates/index.js'
import type { Making } from '../../plans/index.js'
import { certificatesByID, certificatesOf, peopleByID } from '../existing/index.js'
import { checkDrawing } from '../making/index.js'
import {
  type Batch,
  type Decision,
  decideRow,
  type Holding,
  type PlanRow,
  recalled,
  type Wanted,
  wantedOf,
} from '../plan/index.js'
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
  plan: Batch
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
  const holding = await holdingsOf({ req, resolved, asked })
  const printer = plan.kind === 'issue' ? await printerOf({ req, resolved, plan }) : undefined
  const written = [...rows.values(), ...others].map(({ certificate }) => certificate)
  const certificates = printer
    ? await certificatesByID({
        payload,
        resolved,
        ids: [...asked.map((wanted) => holding(wanted).has?.id), ...written],
      })
    : undefined
  const check = (row: PlanRow) => {
    const certificate = certificates?.get(String(row.certificate))
    return printer ? checkDrawing({ kind: plan.kind, row, printer, input: plan.input, certificate }) : row
  }
  const decide: Decider['decide'] = (row, decision) =>
    check(decideRow({ row, decision, plan, people, holding, newSerial }))
  return { decide, check }
}

async function printerOf({
  req,
  resolved,
  plan: { input },
}: Making & { plan: Batch }): Promise<FrozenPrinter> {
  const { base = '', designs = {} } = input
  const printers = await frozenPrinters({ req, resolved, awards: [input], base, designs })
  return await printers(input.template)
}

/** What the chosen people have of what they are to be given. */
async function holdingsOf({
  req: { payload },
  resolved,
  asked,
}: Making & { asked: Wanted[] }): Promise<(wanted: Wanted) => Holding> {
  const known = asked.flatMap((wanted) => awardOf(wanted) ?? [])
  const { has, hasInGroup } = await certificatesOf({
    payload,
    resolved,
    awards: known.map(({ award }) => award),
    people: known.map(({ person }) => person),
  })
  return (wanted) => {
    const { person, award } = awardOf(wanted) ?? {}
    if (person === undefined || !award) return { hasInGroup: false }
    return { has: has(person, award), hasInGroup: hasInGroup(person, award) }
  }
}

/** Whom and what is wanted, where both are known. */
function awardOf({ person, role, year, ...rest }: Wanted) {
  if (person === undefined || role === undefined) return undefined
  return { person, award: { role, ...(year ? { year } : {}), ...rest } }
}
