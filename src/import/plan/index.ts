export { planContent } from './content.js'
export { type Count, countPlan, type ImportCounts } from './count.js'
export { filledKey } from './fill.js'
export { contentHash } from './hash.js'
export { certificateHash, certificateLedgerKey, type LedgerKind } from './ledger.js'
export { planImport, planSteps } from './planImport.js'
export { withPauses } from './steps.js'
export type {
  Action,
  Apart,
  CertificateFields,
  DecidedItem,
  DocumentID,
  ExistingCertificate,
  ExistingGroup,
  ExistingMedia,
  ExistingPartner,
  ExistingPerson,
  ExistingPost,
  ExistingProfile,
  ExistingProject,
  ExistingRecords,
  ExistingRole,
  ImportOptions,
  ImportPlan,
  LedgerRow,
  MediaFields,
  Merge,
  PartnerFields,
  PersonFields,
  Planned,
  PlannedCertificate,
  PlannedGroup,
  PlannedPerson,
  PlannedPost,
  PlannedProject,
  PlannedRoster,
  PlannedTree,
  PostFields,
  Reason,
  RoleFields,
  RosterNode,
} from './types.js'
