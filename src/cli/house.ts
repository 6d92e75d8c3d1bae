import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { SanitizedConfig } from 'payload'
import type { House } from './surroundings.js'

/**
 * Opens the ready server's database, alone where it is a file; or, where `PAYLOAD_CONFIG_PATH` names one, another
 * Payload config.
 * @throws Error of one line: what is wrong, and what to do.
 */
export async function openHouse(): Promise<House> {
  const configPath = process.env.PAYLOAD_CONFIG_PATH
  return configPath ? openOther(resolve(configPath)) : openOwn()
}

async function openOwn(): Promise<House> {
  const {
    checkDatabase,
    holdDatabase,
    closeDatabase,
    analyze,
    createConfig,
    getPayload,
    environment,
    loggerFor,
  } = await load()
  const { databaseURI: uri } = environment
  await checkDatabase({ uri })
  const letGo = await holdDatabase({ uri, as: 'command' })
  const logger = loggerFor({ ...environment, output: 'stderr' })
  const payload = await getPayload({ config: createConfig({ ...environment, logger }) })
  return {
    payload,
    tidy: () => analyze(payload),
    close: async () => {
      await closeDatabase(payload)
      await letGo()
    },
  }
}

/** Loaded when it is wanted: a plugin's user has neither the server nor a database of ours. */
async function load() {
  process.env.DISABLE_PAYLOAD_HMR ??= 'true'
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER ??= 'true'
  try {
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
  } catch (error) {
    if (!isMissingModule(error)) throw error
    throw new Error(
      'there is no Laurel server here: in a Payload app with the plugin run "npx payload laurel ..."',
    )
  }
}

async function openOther(path: string): Promise<House> {
  const { openHosted } = await import('./openHosted.js')
  try {
    const module: { default: SanitizedConfig | Promise<SanitizedConfig> } = await import(
      pathToFileURL(path).href
    )
    return await openHosted(await module.default)
  } catch (error) {
    const problem = error instanceof Error ? error.message.split('\n')[0] : error
    throw new Error(
      `PAYLOAD_CONFIG_PATH "${path}" cannot be opened: ${problem}; try "npx payload laurel ..."`,
    )
  }
}

const isMissingModule = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
