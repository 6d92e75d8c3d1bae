export { checkUpload, checkUploads } from './check.js'
export { reopenPlan } from './reopen.js'
export { type Staged, stageFile, unstageFile } from './stage.js'
export { sweepOld, sweepPlan } from './sweep.js'
