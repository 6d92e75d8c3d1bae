export { drainAfterAnswer } from './drain.js'
export { describeError } from './errorShape.js'
export { type FetchHandler, type ThroughFetch, throughFetch } from './throughFetch.js'
