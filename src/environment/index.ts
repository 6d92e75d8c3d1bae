export { type BodyLimits, type Environment, type Limits, readEnvironment } from './readEnvironment.js'
