import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

/** One copy of Payload for the server and for Next: two would lose errors and open the database twice. */
const shared = [
  'payload',
  '@payloadcms/db-mongodb',
  '@payloadcms/db-sqlite',
  '@payloadcms/drizzle',
  '@payloadcms/graphql',
  'libsql',
  'mongodb',
  'mongoose',
  'pino',
  'pino-pretty',
  'sharp',
]

export default withPayload({
  compress: false,
  poweredByHeader: false,
  // Titles and descriptions stand in the head for everybody, not only for known robots.
  htmlLimitedBots: /.*/,
  serverExternalPackages: shared,
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  typescript: { ignoreBuildErrors: true },
})
