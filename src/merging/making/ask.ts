import {
  countPlan,
  createPlan,
  holdRequest,
  type ID,
  type Making,
  type PlanCounts,
  tallyAbout,
  whoseOf,
} from '../../plans/index.js'
import type { PeopleInput, PeoplePlan, PeopleRequest, PeopleRow } from '../types.js'
import { planOf } from './prepare.js'

type Asked = Making & { request: PeopleRequest }

/** Keeps a request as a plan in `checking`; the job makes its rows. @throws what is refused where somebody is gone */
export async function askPeoplePlan({ req, resolved, request }: Asked): Promise<{ plan: ID }> {
  const { payload } = req
  const { input } = await planOf({ req, resolved, request })
  const { id } = await createPlan<PeoplePlan>({
    payload,
    resolved,
    data: {
      kind: request.kind,
      title: titleOf(input),
      input: { ...input, isHeld: true },
      ...whoseOf({ req, resolved }),
    },
  })
  await holdRequest({ payload, plan: id, held: { request, afterwards: 'look' } })
  return { plan: id }
}

/** What a plan would be, with nothing written. */
export async function reckonPeoplePlan(
  asked: Asked,
): Promise<{ plan: null; state: null; total: number; counts: PlanCounts; rows: PeopleRow[] }> {
  const { rows } = await planOf(asked)
  const { first, ...totals } = await countPlan({ rows, tally: tallyAbout })
  return { plan: null, state: null, rows: first, ...totals }
}

/** Without words, since it is kept for readers of every language. */
const titleOf = ({ from, to, newName }: PeopleInput): string => `${from.name} → ${to?.name ?? newName ?? ''}`
