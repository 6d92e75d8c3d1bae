export { openMatcher } from './openMatcher.js'
export type {
  Candidate,
  DroppedFile,
  FileMatch,
  Roster,
  RosterCertificate,
  RosterPerson,
  RosterRole,
} from './types.js'
