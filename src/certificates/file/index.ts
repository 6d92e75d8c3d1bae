export { checkFile, fileNameFor } from './checkFile.js'
export { isHugePicture } from './pictureSize.js'
export type { CheckedFile, FileCheck, FileProblem } from './types.js'
