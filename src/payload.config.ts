import { createConfig } from './createConfig.js'
import { readEnvironment } from './environment/index.js'
import { loggerFor } from './server/logger.js'

const environment = readEnvironment()

export default createConfig({ ...environment, logger: loggerFor(environment) })
