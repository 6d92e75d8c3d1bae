import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { getPayload, type SanitizedConfig } from 'payload'
import { closeDatabase } from '../../src/database/index.js'
import { stopJobs } from '../../src/plugin/jobs/index.js'
import { forget, keepCronsOff } from './payloadCache.js'
import { stockRoad } from './roads.js'
import type { NewURI, Opened, OpenOptions } from './types.js'

/** Loaded when it is wanted: tests of the database alone need no panel and no editor. */
const readyConfig: NonNullable<OpenOptions['config']> = async (options) =>
  (await import('./readyConfig.js')).readyConfig(options)

/** Starts Payload on a fresh database, under a cache key of its own. */
export const open = async ({
  config: build = readyConfig,
  cron = false,
  uri: given,
  newURI,
}: OpenOptions & { newURI: NewURI }): Promise<Opened> => {
  const { uri, drop } = given ? { uri: given, drop: async () => undefined } : await newURI()
  const config = await build({ uri })
  const uploads = await uploadsApart(config)
  const key = crypto.randomUUID()
  const payload = await getPayload({ config, key, cron })
  payload.logger.level = process.env.LOG_LEVEL ?? 'fatal'
  if (!cron) keepCronsOff(key)
  return {
    payload,
    config,
    uri,
    key,
    ...stockRoad({ config, key }),
    close: async () => {
      await stopJobs(payload)
      await closeDatabase(payload)
      forget(key)
      await rm(uploads, { recursive: true, force: true })
      await drop()
    },
  }
}

/** Gives a config's uploads a folder of their own, so that tests leave nothing among those of a server that runs here. */
async function uploadsApart({ collections }: SanitizedConfig): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'laurel-uploads-'))
  for (const { slug, upload } of collections) {
    const staticDir = upload?.staticDir ?? slug
    if (upload && !isAbsolute(staticDir)) upload.staticDir = join(folder, staticDir)
  }
  return folder
}
