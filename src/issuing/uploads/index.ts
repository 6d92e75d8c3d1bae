export { checkUpload, checkUploads } from './check.js'
export { type Staged, stageFile } from './stage.js'
export { sweepOld, sweepPlan } from './sweep.js'
