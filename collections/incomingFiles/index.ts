export { incomingFile } from './incomingFile.js'
export { keepWhole, noFileByAddress } from './wholeFiles.js'
