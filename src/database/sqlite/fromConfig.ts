import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from './applyMigrations.js'

/** One migration that builds all tables of the config on an empty file. */
export const fromConfig = (adapter: SQLiteAdapter): Migration => ({
  name: 'built_from_config',
  up: async ({ db }) => {
    const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
    const wanted = await generateDrizzleJson(adapter.schema)
    for (const statement of await generateMigration(adapter.defaultDrizzleSnapshot, wanted))
      await db.run(statement)
  },
})
