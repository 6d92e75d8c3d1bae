export type { Limits } from './limits.js'
export type { SafetyOptions } from './options.js'
export { withSafety } from './withSafety.js'
