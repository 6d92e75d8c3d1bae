export { runQueuedJobs } from './runQueuedJobs.js'
export { isStopping, kick } from './sideQueues.js'
export { stopJobs } from './stopJobs.js'
export { type JobsOptions, withJobs } from './withJobs.js'
