export { findCertificates, serialIn } from './find.js'
export { certificatesOfPerson } from './ofPerson.js'
export type { FindQuery, Found, FoundCertificate } from './query.js'
export { newestYear, yearsOfAll, yearsOfRole } from './years.js'
