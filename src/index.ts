export type { CollectionName, Permission } from '../collections/index.js'
export { type CollectionOverride, type LaurelOptions, laurel } from './plugin/index.js'
