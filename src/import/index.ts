export { type AdoptedFiles, type AdoptFiles, adoptable, adoptFiles } from './adopt/index.js'
export type { Progress as ImportProgress } from './apply/index.js'
export { importFiles } from './importFiles.js'
export {
  askImport,
  cleanPath,
  decideImport,
  type ImportBatch,
  type ImportChoices,
  type ImportDecision,
  type ImportRow,
  importHandler,
  makeImport,
  sayNotes,
  stageSource,
} from './job/index.js'
export { type ListOptions, type ParsedFile, parseFile, parseSource, readColumnMap } from './parse/index.js'
export {
  certificateLedgerKey,
  contentHash,
  countPlan,
  type DocumentID,
  type ExistingRecords,
  filledKey,
  type ImportPlan,
  type LedgerRow,
  type PlannedPost,
  planContent,
  planImport,
} from './plan/index.js'
export type { ImportReport } from './report.js'
export { isExport, type RestoreReport, restoreExport } from './restore/index.js'
export { addSample, sampleStore } from './sample/index.js'
export {
  checkSources,
  type GivenFile,
  kindOfFile,
  readSources,
  type SourceFile,
  type SourceInput,
  type Sources,
} from './sources/index.js'
