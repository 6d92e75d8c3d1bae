export { checkDrawing } from './issue.js'
export type { Made, Making } from './made.js'
export {
  type Afterwards,
  askPlan,
  type HeldRequest,
  type PlanRequest,
  prepare,
  reckonPlan,
} from './request.js'
export type { CertificateScope } from './scope.js'
export { makeUpload } from './upload.js'
