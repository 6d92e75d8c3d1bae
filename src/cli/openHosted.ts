import { getPayload, type SanitizedConfig } from 'payload'
import type { House } from './surroundings.js'

/** A Payload app's own config, its log on stderr. */
export async function openHosted(config: SanitizedConfig): Promise<House> {
  const logger = { options: { level: 'warn' }, destination: process.stderr }
  const payload = await getPayload({ config: Object.assign({}, config, { logger }) })
  return { payload, tidy: async () => undefined, close: () => payload.destroy() }
}
