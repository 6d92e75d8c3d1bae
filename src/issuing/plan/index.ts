export { askWhoLooksAlike } from './alike.js'
export {
  type Decision,
  decideAll,
  decideRow,
  decisionsForAll,
  type ForAll,
  type Holding,
  recalled,
  samePeople,
  type Wanted,
  wantedOf,
} from './decide/index.js'
export { markDoubles, withoutDouble } from './doubles.js'
export type { FrozenDesign, PlanInput } from './input.js'
export {
  type ExistingCertificate,
  type IssueEntry,
  longestName,
  type PeopleFinder,
  type PlanPerson,
  planIssue,
  rowPerson,
  settlePerson,
} from './issue.js'
export { lackedOf } from './kept.js'
export {
  type DroppedFile,
  type FileMatch,
  openMatcher,
  type Roster,
  type RosterCertificate,
  type RosterPerson,
  type RosterRole,
} from './match/index.js'
export { holdsEmail } from './noName.js'
export { readEntry } from './readEntry.js'
export { type Listed, readList } from './readList.js'
export { tallyRow } from './tallyRow.js'
export type { Batch, Candidate, PlanKind, PlanRow, RowFile, RowPerson } from './types.js'
