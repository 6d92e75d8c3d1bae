import type { Payload } from 'payload'
import { countRows, isToDo, type PlanCounts, pagesOf } from '../../plans/index.js'
import { type Batch, type PlanRow, tallyRow } from '../plan/index.js'
import type { AwardIDs } from '../values/index.js'

/** What there is to know of a plan's rows before the first is carried out. */
export type Survey = {
  counts: PlanCounts
  total: number
  /** Rows that are to be carried out. */
  toDo: number
  /** All that its certificates are given for. */
  awards: (AwardIDs & { year?: number })[]
  /** Rows that made somebody. */
  made: PlanRow[]
}

/** Goes through the rows of a plan once. */
export async function survey({ payload, plan }: { payload: Payload; plan: Batch }): Promise<Survey> {
  let [counts, total, toDo]: [PlanCounts, number, number] = [{}, 0, 0]
  const awards = new Map<string, AwardIDs & { year?: number }>()
  const made: PlanRow[] = []
  for await (const { rows } of pagesOf<PlanRow>({ payload, plan: plan.id })) {
    counts = countRows({ rows, before: counts, tally: tallyRow })
    total += rows.length
    toDo += rows.filter(isToDo).length
    made.push(...rows.filter(({ person, result }) => person?.isNew && result === 'done'))
    for (const row of rows) {
      const { role, year, group, project } = { ...plan.input, ...row }
      awards.set(`${role}:${year}:${group}:${project}`, { role, year, group, project })
    }
  }
  return { counts, total, toDo, awards: [...awards.values()], made }
}
