import { createConfig } from './createConfig.js'
import { readEnvironment } from './server/environment.js'

export default createConfig(readEnvironment())
