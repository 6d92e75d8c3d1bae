import { createConfig } from './createConfig.js'
import { readEnvironment } from './environment/index.js'

export default createConfig(readEnvironment())
