export { certificatesByID, findCertificates } from './find.js'
export { type RosterCertificate, type RosterItem, rosterItem } from './item.js'
export { type Roster, type RosterQuery, findRoster } from './query.js'
