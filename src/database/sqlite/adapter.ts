import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { migrations } from '../migrations/index.js'
import { applyMigrations } from './applyMigrations.js'
import { fromConfig } from './fromConfig.js'
import { indexParents } from './indexParents.js'

/** Payload's SQLite adapter as Laurel runs it, its schema brought up to date on every connect. */
export const sqliteDatabase = ({ path, url, schema }: SQLiteOptions): DatabaseAdapterObj => {
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
        mkdirSync(dirname(path), { recursive: true })
        await connect?.(options)
        if (process.env.PAYLOAD_MIGRATING !== 'true') {
          const wanted = schema === 'config' ? [fromConfig(adapter)] : migrations
          await applyMigrations({ adapter, path, url, migrations: wanted })
        }
        await adapter.client.execute('PRAGMA optimize = 0x10002')
      }
      return adapter
    },
  }
}

type SQLiteOptions = { path: string; url: string; schema: 'migrations' | 'config' }
