import type { DatabaseAdapterObj } from 'payload'
import { migrations } from './migrations/index.js'
import { parseDatabaseURI } from './uri.js'

/**
 * Chooses the database adapter by the scheme of `uri`: SQLite for `file:`, MongoDB for `mongodb:` and
 * `mongodb+srv:`. Only the chosen engine is loaded.
 *
 * SQLite runs in WAL mode and brings its schema up to date whenever it connects; `schema: 'config'` builds a
 * new file's tables from the config instead (default `migrations`), for tests whose config differs from the shipped one.
 * MongoDB builds its indexes whenever it connects.
 * @throws Error of one line when `uri` names no database that Laurel can use.
 */
export const databaseAdapter = async ({
  uri,
  schema = 'migrations',
}: DatabaseOptions): Promise<DatabaseAdapterObj> => {
  const address = parseDatabaseURI(uri)
  if (address.kind === 'mongodb') {
    const { mongodbDatabase } = await import('./mongodb/index.js')
    return mongodbDatabase(address)
  }
  const { sqliteDatabase } = await import('./sqlite/index.js')
  return sqliteDatabase({ ...address, migrations: schema === 'config' ? undefined : migrations })
}

export type DatabaseOptions = {
  uri: string | undefined
  schema?: 'migrations' | 'config'
}
