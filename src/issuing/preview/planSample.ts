import type { PayloadRequest } from 'payload'
import { idOf, type Resolved } from '../../../collections/index.js'
import { readCertificate } from '../existing/index.js'
import { isToDo, type PlanRow } from '../plan/index.js'
import { type Plan, pagesOf } from '../plans/index.js'
import { frozenPrinters } from '../printing/index.js'
import { extremes } from './nameWidth.js'

/** Of a longer list, the longest name of this many pages is long enough. */
const mostPages = 20

/**
 * One of the certificates that a plan will draw, as SVG, with the design that was checked: the one with the longest
 * name. Undefined where nothing is to be drawn.
 */
export async function planSample({
  req,
  resolved,
  plan,
  locale,
}: {
  req: PayloadRequest
  resolved: Resolved
  plan: Plan
  locale: string
}): Promise<Buffer | undefined> {
  const { payload } = req
  const { input, kind } = plan
  if ((kind !== 'issue' && kind !== 'redraw') || !input.designs) return undefined
  const row = await longest({ payload, plan })
  if (!row?.person) return undefined
  const certificate =
    row.certificate === undefined
      ? undefined
      : await readCertificate({ payload, resolved, where: { id: { equals: row.certificate } } })
  const award = {
    role: row.role ?? input.role,
    group: row.group ?? input.group ?? idOf(certificate?.group),
    project: row.project ?? input.project ?? idOf(certificate?.project),
  }
  const printerOf = await frozenPrinters({
    req,
    resolved,
    awards: [award],
    base: input.base ?? '',
    designs: input.designs,
  })
  const printer = await printerOf(row.template ?? input.template)
  const dated = certificate && !input.isDated ? undefined : input.issuedAt
  const values = printer.valuesOf({
    ...award,
    year: row.year ?? input.year,
    serial: row.serial ?? '',
    name: row.person.name,
    issuedAt: certificate?.issuedAt ?? dated,
    citation: certificate?.citation,
  })
  return await printer.drawSVG(values, locale)
}

async function longest({
  payload,
  plan,
}: {
  payload: PayloadRequest['payload']
  plan: Plan
}): Promise<PlanRow | undefined> {
  const rows: PlanRow[] = []
  for await (const page of pagesOf({ payload, plan: plan.id })) {
    rows.push(...page.rows.filter((row) => isToDo(row) && row.person))
    if (page.number >= mostPages) break
  }
  return extremes(rows, ({ person }) => person?.name ?? '')?.longest
}
