export { adoptable } from './adoptable.js'
export { adoptFiles } from './adoptFiles.js'
export type { AdoptedFiles, AdoptFiles } from './types.js'
