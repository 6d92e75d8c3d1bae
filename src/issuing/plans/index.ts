export { inTurn } from './inTurn.js'
export { type RowFilter, rowFilters, showRows } from './show.js'
export {
  changePlan,
  countPlan,
  createPlan,
  type Plan,
  pageSize,
  pagesOf,
  readPage,
  readPlan,
  replaceRows,
  type Store,
  writePage,
} from './store.js'
