export { batchHandlers } from './batchHandlers.js'
