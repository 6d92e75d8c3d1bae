import type { Carrying } from './carrying.js'
import type { Plan, Store } from './store.js'
import type { ID } from './types.js'

/** What is done for plans of one kind. */
export type PlanHandler = {
  /** Makes the rows of a plan that still holds its request; nothing to do for any other. */
  check: (carrying: Carrying) => Promise<void>
  /** Carries out a running plan from where it was left; nothing to do for any other. */
  apply: (carrying: Carrying) => Promise<void>
  /** Counts rows anew, where decisions on them were cut off. */
  recount: (plan: Store & { id: ID }) => Promise<void>
  /** Puts away what is kept for a plan that was cancelled before it ran. */
  close?: (plan: Store & { plan: Plan }) => Promise<void>
}

/** The handlers by kind. */
export type PlanHandlers = Readonly<Record<string, PlanHandler>>
