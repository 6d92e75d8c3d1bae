export { databases } from './databases.js'
export { fixtureConfig } from './fixtureConfig.js'
export { httpRoad, serve } from './roads.js'
export type { GraphQLAnswer, Opened, OpenOptions, Road, TestDatabase } from './types.js'
