export { openMatcher } from './openMatcher.js'
export type {
  Candidate,
  CandidateReason,
  DroppedFile,
  FileMatch,
  MatchProblem,
  Roster,
  RosterCertificate,
  RosterPerson,
  RosterRole,
} from './types.js'
