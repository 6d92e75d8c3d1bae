export { readUpload, type Uploaded, uploadPath } from './readUpload.js'
