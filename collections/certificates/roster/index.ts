export { certificatesByID, certificatesWhere } from './find.js'
export { type RosterCertificate, rosterItem } from './item.js'
export { findRoster, type RosterQuery } from './query.js'
