export { fileAddress, knownBase, proofAddress } from './addresses.js'
export { badgeOf } from './badge.js'
export type { HandedFile } from './handedFile.js'
export { type Proof, verifyCertificate } from './verify.js'
