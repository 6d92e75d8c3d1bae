export { badgeOf } from './badge.js'
export { certificateFile } from './certificateFile.js'
export type { HandedFile } from './handedFile.js'
export { type Proof, verifyCertificate } from './verify.js'
