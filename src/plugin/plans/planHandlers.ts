import { importHandler } from '../../import/index.js'
import { batchHandlers } from '../../issuing/index.js'
import { peopleHandlers } from '../../merging/index.js'
import type { PlanHandlers } from '../../plans/index.js'
import { decideBatch } from './decideBatch.js'
import { decideImportRows } from './decideImportRows.js'
import { decidePeopleRows } from './decidePeopleRows.js'
import type { PlanKind } from './kinds.js'

type Kinds = Readonly<Record<string, PlanKind>>

/** Kinds that have more than their handlers in common. */
const each = (handlers: PlanHandlers, more: Omit<PlanKind, keyof PlanHandlers[string]>): Kinds =>
  Object.fromEntries(Object.entries(handlers).map(([kind, handler]) => [kind, { ...handler, ...more }]))

/** What is done for each kind of plan. */
export const planHandlers: Kinds = {
  ...each(batchHandlers, { decide: decideBatch }),
  ...each(peopleHandlers, { decide: decidePeopleRows, isWhole: true }),
  import: { ...importHandler, decide: decideImportRows },
}
