export * from './parse/index.js'
export * from './plan/index.js'
export { type ImportWarning, type Say, SourceError, say, wording } from './say.js'
