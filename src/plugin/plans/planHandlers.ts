import { batchHandlers } from '../../issuing/index.js'
import { decideBatch } from './decideBatch.js'
import type { PlanKind } from './kinds.js'

const ofBatches = Object.entries(batchHandlers).map(([kind, handler]): [string, PlanKind] => [
  kind,
  { ...handler, decide: decideBatch },
])

/** What is done for each kind of plan. */
export const planHandlers: Readonly<Record<string, PlanKind>> = { ...Object.fromEntries(ofBatches) }
