import { checkPlan, type PlanHandler, type PlanHandlers } from '../../plans/index.js'
import { recountPlan } from '../deciding/index.js'
import { type PlanRequest, prepare } from '../making/index.js'
import { type PlanInput, type PlanRow, tallyRow } from '../plan/index.js'
import { sweepPlan } from '../uploads/index.js'
import { applyPlan } from './applyPlan.js'

const handler: PlanHandler = {
  check: (carrying) => checkPlan<PlanRequest, PlanRow, PlanInput>({ ...carrying, prepare, tally: tallyRow }),
  apply: applyPlan,
  recount: recountPlan,
}

/** What is done for the plans about certificates. */
export const batchHandlers: PlanHandlers = {
  issue: handler,
  release: handler,
  redraw: handler,
  upload: { ...handler, close: ({ payload, plan }) => sweepPlan({ payload, plan: plan.id, isOver: true }) },
}
