import { buildServer } from './lib/build.mjs'
import { command, tool } from './lib/command.mjs'
import { alone } from './lib/lock.mjs'
import { run } from './lib/say.mjs'

/** `npm run generate`: writes schema.graphql and payload-types.ts from the config as it stands. */
await run(async () => {
  await alone(buildServer)
  const env = {
    PAYLOAD_CONFIG_PATH: 'dist/src/payload.config.js',
    PAYLOAD_SECRET: 'only to read the configuration',
    DATABASE_URI: 'file:./data/laurel.db',
  }
  const [node, payload] = tool('payload/bin.js')
  await command(node, ['-C', 'production', payload, 'generate:types', '--disable-transpile'], { env })
  const [, graphql] = tool('@payloadcms/graphql/bin.js')
  await command(node, ['-C', 'production', graphql, 'generate:schema', '--disable-transpile'], { env })
})
