import { fileURLToPath } from 'node:url'
import type { House } from './surroundings.js'

/**
 * Opens the ready server's database, alone where it is a file.
 * @throws Error of one line: what is wrong, and what to do.
 */
export async function openHouse(): Promise<House> {
  const {
    checkDatabase,
    holdDatabase,
    closeDatabase,
    analyze,
    createConfig,
    getPayload,
    environment,
    loggerFor,
    writeFast,
  } = await load()
  const { databaseURI: uri } = environment
  await checkDatabase({ uri })
  const letGo = await holdDatabase({ uri, as: 'command' })
  const logger = loggerFor({ ...environment, output: 'stderr' })
  const payload = await getPayload({ config: createConfig({ ...environment, logger }) })
  await writeFast(payload)
  return {
    payload,
    tidy: () => analyze(payload),
    close: async () => {
      await closeDatabase(payload)
      await letGo()
    },
  }
}

/** Loaded when it is wanted, so that a slip in what is asked is told at once. */
async function load() {
  process.env.DISABLE_PAYLOAD_HMR ??= 'true'
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER ??= 'true'
  const { loadEnv } = await import('payload/node')
  loadEnv(fileURLToPath(new URL('../../../', import.meta.url)))
  const { getPayload } = await import('payload')
  const { readEnvironment } = await import('../environment/index.js')
  const database = await import('../database/index.js')
  const { createConfig } = await import('../createConfig.js')
  const { loggerFor } = await import('../server/logger.js')
  // An admin's password may stand there for a command that needs no e-mail beside it.
  const environment = readEnvironment({
    ...process.env,
    LAUREL_ADMIN_EMAIL: undefined,
    LAUREL_ADMIN_PASSWORD: undefined,
  })
  return { ...database, createConfig, getPayload, environment, loggerFor }
}
