export { knownBase } from './addresses/index.js'
export { batchHandlers } from './apply/index.js'
export { decideRows } from './deciding/index.js'
export { type Drawer, openDrawer } from './drawing/index.js'
export {
  askPlan,
  type CertificateScope,
  type Made,
  makeUpload,
  type PlanRequest,
  reckonPlan,
} from './making/index.js'
export {
  type Batch,
  type Decision,
  type ForAll,
  type IssueEntry,
  type PlanKind,
  type PlanRow,
  readEntry,
  readList,
} from './plan/index.js'
export { chosenNames, chosenPreview, type PreviewOf, planSample, previewDrawing } from './preview/index.js'
export { badgeOf, certificateFile, type HandedFile, type Proof, verifyCertificate } from './serve/index.js'
export { lackingFiles } from './suggesting/index.js'
export { checkUpload, checkUploads, stageFile, unstageFile } from './uploads/index.js'
