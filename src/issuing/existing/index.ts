export {
  type AwardScope,
  awardWhere,
  certificatesByID,
  certificatesOf,
  existingOf,
  type FormerFile,
  isOfAward,
  readCertificate,
  type StoredCertificate,
  walkCertificates,
} from './certificates.js'
export { findLookalikes } from './lookalikes.js'
export { findPeople, peopleByID, peopleSince } from './people.js'
