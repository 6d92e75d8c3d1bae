import type { SanitizedConfig } from 'payload'
import { createConfig } from '../../src/createConfig.js'

/** The ready server's config, its tables built from the config so that a change needs no migration to be tested. */
export const readyConfig = ({ uri }: { uri: string }): Promise<SanitizedConfig> =>
  createConfig({ databaseURI: uri, secret: 'a secret for tests alone, long enough', schema: 'config' })
