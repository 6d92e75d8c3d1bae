import type { ID } from '../../../plans/index.js'
import type { PlanInput } from '../input.js'
import type { PlanKind, PlanRow, RowPerson } from '../types.js'
import type { Decision } from './decision.js'

/** Whom and what a row means, once it is decided; a year of null is none. */
export type Wanted = { person?: ID; role?: ID; year?: number | null; group?: ID; project?: ID }

/** The decision with what was decided of the row before, and the row that remembers it. */
export function recalled(row: PlanRow, decision: Decision): { row: PlanRow; decision: Decision } {
  const { isNew, isYearless, isPersonSaid = false } = row.decided ?? {}
  const person = decision.person === undefined && isNew ? null : decision.person
  const year = decision.year === undefined && isYearless ? null : decision.year
  const name = (person === null && decision.name) || row.person?.name || ''
  const whom = person === null ? { person: { ...withoutID(row.person), name } } : {}
  const decided = {
    isNew: person === null,
    isYearless: year === null,
    isPersonSaid: isPersonSaid || typeof decision.person === 'string' || typeof decision.person === 'number',
  }
  return { row: { ...row, ...whom, decided }, decision: { ...decision, person, year } }
}

/** What a decision makes of a row; what neither says, the plan does. */
export function wantedOf({
  row,
  decision,
  plan: { kind, input },
}: {
  row: PlanRow | undefined
  decision: Decision
  plan: { kind: PlanKind; input: PlanInput }
}): Wanted {
  const chosen = decision.person === undefined ? row?.person?.id : (decision.person ?? undefined)
  const isUpload = kind === 'upload'
  return {
    ...(chosen === undefined ? {} : { person: chosen }),
    role: decision.role ?? row?.role ?? input.role,
    year: decision.year !== undefined ? decision.year : (row?.year ?? input.year),
    ...(isUpload ? {} : { group: input.group, project: input.project }),
  }
}

function withoutID(person: PlanRow['person']): Partial<RowPerson> {
  const { id: _, ...rest } = person ?? { name: '' }
  return rest
}
