export { type Drawer, openDrawer } from './drawing/index.js'
export { matchFiles } from './plan/match/matchFiles.js'
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
} from './plan/match/types.js'
export { type PreviewOf, previewDrawing } from './preview/index.js'
export * from './serve/index.js'
