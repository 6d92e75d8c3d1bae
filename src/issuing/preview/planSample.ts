import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { isToDo, pagesOf } from '../../plans/index.js'
import { readCertificate } from '../existing/index.js'
import type { Batch, PlanRow } from '../plan/index.js'
import { awardedOf, frozenPrinters } from '../printing/index.js'
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
  plan: Batch
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
  const awarded = awardedOf({ kind, input, row, certificate })
  const printerOf = await frozenPrinters({
    req,
    resolved,
    awards: [awarded],
    base: input.base ?? '',
    designs: input.designs,
  })
  const printer = await printerOf(row.template ?? input.template)
  return await printer.drawSVG(printer.valuesOf(awarded), locale)
}

async function longest({
  payload,
  plan,
}: {
  payload: PayloadRequest['payload']
  plan: Batch
}): Promise<PlanRow | undefined> {
  const rows: PlanRow[] = []
  for await (const page of pagesOf<PlanRow>({ payload, plan: plan.id })) {
    rows.push(...page.rows.filter((row) => isToDo(row) && row.person))
    if (page.number >= mostPages) break
  }
  return extremes(rows, ({ person }) => person?.name ?? '')?.longest
}
