export { claimed, isHeldElsewhere, planName } from './claim.js'
export { fairTurns } from './fairTurns.js'
export { isHeld } from './held.js'
export { inTurn } from './inTurn.js'
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
export { type RowFilter, rowFilters, showRows } from './show.js'
export { changePlan, createPlan, type Plan, readPlan, type Store } from './store.js'
export { isUncounted, markUncounted } from './uncounted.js'
