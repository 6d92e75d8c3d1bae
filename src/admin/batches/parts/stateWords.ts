import type { PlanState } from '../../../plans/index.js'
import { type Label, plans as texts } from '../../../translations/index.js'

/** What a state of a plan is called. */
export const stateWords: Record<PlanState, Label> = {
  checking: texts.stateChecking,
  ready: texts.stateReady,
  waiting: texts.stateWaiting,
  running: texts.stateRunning,
  done: texts.stateDone,
  failed: texts.stateFailed,
  cancelled: texts.stateCancelled,
}
