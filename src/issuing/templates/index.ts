export { chooseTemplate, type Scope } from './chooseTemplate.js'
export { loadPictures, pictureIDs, pictureStamps } from './loadPictures.js'
export { loadTemplates, type Template } from './loadTemplates.js'
export { readUpload, type Uploaded, uploadPath } from './readUpload.js'
