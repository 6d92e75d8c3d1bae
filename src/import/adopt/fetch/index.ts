export type { FindAddresses } from './checkedLookup.js'
export { type Fetcher, openFetcher } from './openFetcher.js'
export { FetchProblem } from './problem.js'
export type { FetchRules } from './rules.js'
