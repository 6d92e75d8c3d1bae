export {
  type Award,
  activeKey,
  certificateTitle,
  emptyKey,
  publicStatuses,
  rosterSortKey,
} from './identity.js'
export { newSerial, normalizeSerial } from './serial.js'
