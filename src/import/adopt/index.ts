export { adoptFiles } from './adoptFiles.js'
export type { AdoptedFiles, AdoptFiles } from './types.js'
