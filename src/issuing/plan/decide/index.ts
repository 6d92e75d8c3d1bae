export { decideAll } from './decideAll.js'
export { decideRow } from './decideRow.js'
export type { Decision } from './decision.js'
export { recalled, type Wanted, wantedOf } from './wanted.js'
