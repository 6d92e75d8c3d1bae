export { type BodyLimits, type Environment, type Limits, readEnvironment, type S3 } from './readEnvironment.js'
