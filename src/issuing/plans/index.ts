export { inTurn } from './inTurn.js'
export { countPlan, pageSize, pagesOf, readPage, writePage } from './pages.js'
export { type RowFilter, rowFilters, showRows } from './show.js'
export { changePlan, createPlan, type Plan, readPlan, replaceRows, type Store } from './store.js'
