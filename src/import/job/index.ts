export { askImport, makeImport } from './ask.js'
export { cleanPath } from './cleanPath.js'
export { stageSource } from './staged.js'
export type { ImportBatch, ImportChoices, ImportRow } from './types.js'
