export { type Afterwards, dropRequest, type HeldRequest, heldRequest, type PlanRequest } from './held.js'
export { checkDrawing } from './issue.js'
export type { Made, Making } from './made.js'
export {
  askPlan,
  prepare,
  reckonPlan,
} from './request.js'
export type { CertificateScope } from './scope.js'
export { titleOf } from './title.js'
export { makeUpload } from './upload.js'
