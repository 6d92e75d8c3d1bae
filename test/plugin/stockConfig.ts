import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { type LaurelOptions, laurel } from 'laurel-cms'
import { buildConfig, type CollectionConfig, type Config, type SanitizedConfig } from 'payload'

/** The users of a new Payload app. */
export const stockUsers: CollectionConfig = {
  slug: 'users',
  admin: { useAsTitle: 'email' },
  auth: true,
  fields: [],
}

/** The pictures of a new Payload app, kept apart from those of other tests. */
export const stockMedia: CollectionConfig = {
  slug: 'media',
  access: { read: () => true },
  fields: [{ name: 'alt', type: 'text', required: true }],
  upload: { staticDir: join(tmpdir(), 'laurel-stock-media') },
}

export type Stock = {
  options?: LaurelOptions
  /** What the app has beside, or in place of, what a new one has. */
  app?: Partial<Config>
  /** SQLite has none unless they are asked for; a replica set of MongoDB always has. @default false */
  hasTransactions?: boolean
}

/**
 * A new Payload app with Laurel added, as its makers would have it: no localization, the database adapter as it comes
 * (numbers for ids on SQLite, transactions on MongoDB), the default editor.
 */
export const stockConfig =
  ({ options = { use: { users: 'users', media: 'media' } }, app, hasTransactions }: Stock = {}) =>
  ({ uri }: { uri: string }): Promise<SanitizedConfig> => {
    process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
    return buildConfig({
      secret: 'a secret for tests alone, long enough',
      collections: [stockUsers, stockMedia],
      db: uri.startsWith('mongodb')
        ? mongooseAdapter({ url: uri, ensureIndexes: true })
        : sqliteAdapter({
            client: { url: uri },
            ...(hasTransactions && { transactionOptions: { behavior: 'immediate' } }),
          }),
      editor: lexicalEditor(),
      telemetry: false,
      typescript: { autoGenerate: false, declare: false },
      logger: { options: { level: 'fatal' } },
      plugins: [laurel(options)],
      ...app,
    })
  }
