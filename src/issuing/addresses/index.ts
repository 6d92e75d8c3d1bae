export { fileAddress, knownBase, proofAddress } from './addresses.js'
