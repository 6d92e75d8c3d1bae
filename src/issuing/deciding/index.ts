export { decideRows } from './decide.js'
export type { Decision } from './decision.js'
