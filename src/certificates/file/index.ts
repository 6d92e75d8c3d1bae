export { checkFile, endingOf, fileNameFor } from './checkFile.js'
export { isHugePicture } from './pictureSize.js'
export { fileTypes } from './types.js'
