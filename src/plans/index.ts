export { breather } from './breather.js'
export { cancelPlan } from './cancel.js'
export type { Carrying } from './carrying.js'
export { checkPlan, type Making, type Prepared } from './checkPlan.js'
export { claimed, isHeldElsewhere, planName } from './claim.js'
export { countRows, type Tally } from './counts.js'
export { failureOf } from './failureOf.js'
export { fairTurns } from './fairTurns.js'
export type { PlanHandler, PlanHandlers } from './handlers.js'
export { isHeld } from './held.js'
export { inTurn } from './inTurn.js'
export { planToFill, whoseOf } from './made.js'
export {
  allPages,
  countPlan,
  pageSize,
  pagesOf,
  readPage,
  replacePages,
  rewritePage,
  writePage,
} from './pages.js'
export { persist } from './persist.js'
export { isProblemCode, type ProblemCode, problemTexts } from './problemTexts.js'
export { type Progress, progressOf } from './progress.js'
export { plansQueue } from './queue.js'
export { isRefused, refused } from './refused.js'
export { reopenPlan } from './reopen.js'
export { type Afterwards, dropRequest, type HeldRequest, holdRequest } from './request.js'
export { resumePlans, startPlansOfPost } from './resume.js'
export { type RowFilter, rowFilters, showRows, tallyAbout } from './show.js'
export { queuePlan, startPlan } from './start.js'
export { changePlan, createPlan, type Plan, readPlan, type Store } from './store.js'
export { dropFiles, sweepFiles } from './sweepFiles.js'
export { applyPlanTask } from './task.js'
export {
  type BaseInput,
  type BaseRow,
  type ID,
  isOpenState,
  isToDo,
  openStates,
  type PlanAction,
  type PlanCounts,
  type PlanState,
  type RowProblem,
} from './types.js'
export { isUncounted, markUncounted } from './uncounted.js'
export { wordsOf } from './wordsOf.js'
