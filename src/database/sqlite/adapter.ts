import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { applyMigrations, type Migration } from './applyMigrations.js'
import { closeClient, openFile } from './client.js'
import { fromConfig } from './fromConfig.js'
import { indexParents } from './indexParents.js'
import { keepStatistics } from './statistics.js'

/** Payload's SQLite adapter as Laurel runs it, its schema brought up to date on every connect. */
export const sqliteDatabase = ({ path, url, migrations }: SQLiteOptions): DatabaseAdapterObj => {
  const stock = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    allowIDOnCreate: true,
    wal: true,
    busyTimeout: 5000,
    push: false,
    migrationDir: 'src/database/migrations',
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      const connect = adapter.connect?.bind(adapter)
      adapter.beforeSchemaInit.push(({ schema }) => {
        indexParents(adapter.rawTables)
        return schema
      })
      adapter.connect = async (options) => {
        await makeFile({ path, url })
        await connect?.(options)
        if (process.env.PAYLOAD_MIGRATING !== 'true') {
          await applyMigrations({ adapter, path, url, migrations: migrations ?? [fromConfig(adapter)] })
        }
        await keepStatistics(adapter.client)
      }
      return adapter
    },
  }
}

type SQLiteOptions = {
  path: string
  url: string
  /** Without them, an empty file gets its tables from the config. */
  migrations?: Migration[] | undefined
}

/** In WAL mode from the start, which Payload would do with a line in the log. */
const makeFile = async ({ path, url }: { path: string; url: string }): Promise<void> => {
  const client = await openFile({ path, url, busyTimeout: 5000 })
  await client.execute('PRAGMA journal_mode = WAL')
  closeClient(client)
}
