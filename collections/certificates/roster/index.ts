export { certificatesByID, findCertificates } from './find.js'
export { type RosterCertificate, type RosterItem, rosterItem } from './item.js'
export { findRoster, type Roster, type RosterQuery } from './query.js'
