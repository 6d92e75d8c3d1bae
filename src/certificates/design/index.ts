export { checkDesign } from './checkDesign.js'
export type { Problem, ProblemCode } from './checks.js'
export { fill, namedTokens } from './fill.js'
export * from './types.js'
