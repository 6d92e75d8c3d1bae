export { fixtureConfig } from './fixtureConfig.js'

import { fixtureConfig } from './fixtureConfig.js'
export const readyConfig = fixtureConfig()
