import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { laurel } from 'laurel-cms'
import { buildConfig } from 'payload'

/** A new Payload app with its own users and media, and Laurel from the package. */
export default buildConfig({
  secret: 'a secret for tests alone, long enough',
  admin: { user: 'users' },
  collections: [
    { slug: 'users', auth: true, fields: [] },
    {
      slug: 'media',
      access: { read: () => true },
      upload: true,
      fields: [{ name: 'alt', type: 'text', required: true }],
    },
  ],
  db: sqliteAdapter({ client: { url: 'file:./app.db' } }),
  editor: lexicalEditor(),
  telemetry: false,
  typescript: { autoGenerate: false },
  plugins: [laurel({ use: { users: 'users', media: 'media' } })],
})
