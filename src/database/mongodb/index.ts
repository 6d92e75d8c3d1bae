export { mongodbDatabase } from './adapter.js'
export { checkMongoDB } from './check.js'
