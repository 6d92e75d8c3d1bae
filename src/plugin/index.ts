export { laurel } from './laurel.js'
export type { CollectionOverride, LaurelOptions } from './options.js'
