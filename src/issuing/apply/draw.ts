import type { Values } from '../../certificates/index.js'
import { type ID, refused } from '../../plans/index.js'
import type { PlanRow } from '../plan/index.js'
import type { Awarded } from '../values/index.js'
import type { Work } from './work.js'

/** A drawn certificate, and what is to be remembered of how it was drawn. */
export type Drawn = {
  png: Buffer
  data: {
    printed: { name: string; role: string; values: Record<string, Values> }
    template: ID | null
    templateVersion: number | null
    design: string
    isDrawn: true
  }
}

/** Draws a row's certificate. What its names need was checked when it was planned, but they may have changed. */
export async function drawFor({
  work,
  row,
  awarded,
}: {
  work: Work
  row: PlanRow
  awarded: Awarded
}): Promise<Drawn> {
  const printer = await work.printerOf(row.template ?? work.plan.input.template)
  const values = printer.valuesOf(awarded)
  const [problem] = printer.check(values)
  if (problem) throw refused(problem)
  return {
    png: await printer.draw(values),
    data: {
      printed: { name: awarded.name, role: printer.roleIn(values), values },
      template: printer.template ?? null,
      templateVersion: printer.design.version ?? null,
      design: printer.design.id,
      isDrawn: true,
    },
  }
}
