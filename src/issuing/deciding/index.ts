export { decideRows } from './decide.js'
export { recountPlan } from './recount.js'
