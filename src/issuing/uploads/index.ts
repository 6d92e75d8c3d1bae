export { checkUpload, checkUploads } from './check.js'
export { stageFile, unstageFile } from './stage.js'
export { sweepPlan } from './sweep.js'
