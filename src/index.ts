export type { CollectionName, Permission } from '../collections/index.js'
export {
  type CollectionOverride,
  type LaurelOptions,
  type Limits,
  laurel,
  type SafetyOptions,
} from './plugin/index.js'
