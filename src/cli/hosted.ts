import { getPayload, type SanitizedConfig } from 'payload'
import type { House } from './house.js'
import { run } from './run.js'

/** `payload laurel import FILE`: the command in a Payload app that has added the plugin, on that app's own config. */
export async function script(config: SanitizedConfig): Promise<void> {
  const answer = process.stdout.write.bind(process.stdout)
  // Payload, its plugins and its database adapters write to stdout as they like; a command's answer stands there alone.
  process.stdout.write = process.stderr.write.bind(process.stderr)
  const code = await run({
    args: process.argv.slice(process.argv.indexOf('laurel') + 1),
    open: () => openHosted(config),
    answer: (text) => void answer(text),
  })
  process.exit(code)
}

/** A Payload app's own config, its log on stderr. */
export async function openHosted(config: SanitizedConfig): Promise<House> {
  const logger = { options: { level: 'warn' }, destination: process.stderr }
  const payload = await getPayload({ config: Object.assign({}, config, { logger }) })
  return { payload, tidy: async () => undefined, close: () => payload.destroy() }
}
