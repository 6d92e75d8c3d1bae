export {
  checkDesign,
  type Design,
  type DesignItem,
  type Drawing,
  type DrawingProblem,
  type FontName,
  type Format,
  fontNames,
  formats,
  type LineItem,
  type OrnamentItem,
  type OrnamentName,
  ornaments,
  type Picture,
  type PictureID,
  type PictureItem,
  type Place,
  type Problem,
  type ProblemCode,
  type QRItem,
  type TextItem,
  type Token,
  tokens,
  type Values,
} from './design/index.js'
export { readableFileName } from './fileNames.js'
export {
  type Award,
  activeKey,
  certificateTitle,
  emptyKey,
  publicStatuses,
  rosterSortKey,
} from './identity.js'
export { newSerial, normalizeSerial } from './serial.js'
export { type Held, type PublicStatus, type Standing, standingOf } from './standing.js'
