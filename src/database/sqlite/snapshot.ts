import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** What drizzle-kit knows about a schema; two are compared to find what a migration has to do. */
export type Snapshot = Awaited<
  ReturnType<ReturnType<SQLiteAdapter['requireDrizzleKit']>['generateDrizzleJson']>
>

/** The schema that the config asks for. */
export const wantedSnapshot = async (payload: Payload): Promise<Snapshot> => {
  const adapter = adapterOf(payload)
  return adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema)
}

/** The statements that lead from one schema to another; asks at the terminal where a name may have been changed. */
export const statementsBetween = async ({ payload, from, to }: Between): Promise<string[]> => {
  const adapter = adapterOf(payload)
  return adapter.requireDrizzleKit().generateMigration(from ?? adapter.defaultDrizzleSnapshot, to)
}

type Between = { payload: Payload; from: Snapshot | undefined; to: Snapshot }

const adapterOf = ({ db }: Payload): SQLiteAdapter => {
  if (isSQLite(db)) return db
  throw new Error('migrations are for SQLite: set DATABASE_URI to a file')
}

const isSQLite = (db: object): db is SQLiteAdapter => 'name' in db && db.name === 'sqlite'
