export { type HeldCertificate, readCertificate, readCertificates } from './certificates.js'
export { type Remembered, readKey, readRemembered } from './ledger.js'
export { type ID, readOthersApart, readPerson, type StoredPerson } from './people.js'
export { type AuthoredPost, readPostsOf } from './posts.js'
