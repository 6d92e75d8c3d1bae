import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'

/** Lets `payload laurel import FILE` reach Laurel's command in any Payload app. */
export const withCommand = (config: Config): Config => ({
  ...config,
  bin: [...(config.bin ?? []), { key: 'laurel', scriptPath: resolve(here, '../cli/hosted.js') }],
})

const here = dirname(fileURLToPath(import.meta.url))
