export { incomingFile } from './incomingFile.js'
export { keepWhole, noFileByAddress, sendTheFile } from './wholeFiles.js'
