export * as build from './build.js'
export { type Flow, flowOf } from './flow.js'
export { idMaker, type MakeID } from './ids.js'
export { groupByMarks, type Mark, type Marked } from './marks.js'
export {
  blockID,
  childrenOf,
  fieldsOf,
  idOf,
  isBlock,
  isRecord,
  listOf,
  numberOf,
  plainText,
  recordsOf,
  stringOf,
  topNodes,
} from './read.js'
export {
  type Alignment,
  deepest,
  type LexicalNode,
  marks,
  type RichText,
} from './types.js'
