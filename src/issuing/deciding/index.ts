export { decideRows, type Undecided } from './decide.js'
export type { Decision } from './decision.js'
