export { planContent } from './content.js'
export { type Count, countPlan, type ImportCounts } from './count.js'
export { contentHash } from './hash.js'
export { certificateLedgerKey, type LedgerKind } from './ledger.js'
export { planImport } from './planImport.js'
export type {
  Action,
  CertificateFields,
  DocumentID,
  ExistingCertificate,
  ExistingMedia,
  ExistingPartner,
  ExistingPerson,
  ExistingPost,
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
  PlannedPost,
  PlannedRoster,
  PlannedTree,
  PostFields,
  Reason,
  RoleFields,
  RosterNode,
} from './types.js'
