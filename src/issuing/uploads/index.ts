export { checkUpload, checkUploads } from './check.js'
export { reopenPlan } from './reopen.js'
export { stageFile, unstageFile } from './stage.js'
export { sweepOld, sweepPlan } from './sweep.js'
