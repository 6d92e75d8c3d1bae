export { bareBody, contentOfPost, type ExportedPost, readPostFile } from './postFile.js'
export { readRecord } from './record.js'
