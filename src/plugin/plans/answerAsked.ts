import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { askPlan, type PlanRequest, reckonPlan } from '../../issuing/index.js'
import type { Afterwards } from '../../plans/index.js'
import { answerPlan } from './answerPlan.js'

export { planFields } from './answerPlan.js'

/** Answers a request for a plan about certificates. */
export const answerAsked = ({
  request,
  afterwards,
  ...asking
}: {
  req: PayloadRequest
  resolved: Resolved
  fields: Record<string, unknown>
  request: PlanRequest
  afterwards: Afterwards
}): Promise<Response> =>
  answerPlan({
    ...asking,
    ask: () => askPlan({ ...asking, request, afterwards }),
    reckon: () => reckonPlan({ ...asking, request }),
  })
