import { batchHandlers } from '../../issuing/index.js'
import type { PlanHandlers } from '../../plans/index.js'

/** What is done for each kind of plan. */
export const planHandlers: PlanHandlers = { ...batchHandlers }
