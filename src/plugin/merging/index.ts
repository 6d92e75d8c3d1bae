export { withMerging } from './withMerging.js'
