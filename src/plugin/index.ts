export {
  createAdmin,
  firstUserCookie,
  firstUserToken,
  hasNoUser,
  isFirstUserToken,
} from './firstUser/index.js'
export { runQueuedJobs, stopJobs } from './jobs/index.js'
export { laurel } from './laurel.js'
export type { CollectionOverride, LaurelOptions } from './options.js'
export type { Limits, SafetyOptions } from './safety/index.js'
