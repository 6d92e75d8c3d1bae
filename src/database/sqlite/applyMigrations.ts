import { setTimeout as sleep } from 'node:timers/promises'
import type { MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { createLocalReq } from 'payload'
import { closeClient, isBusy, messageOf, openFile } from './client.js'

/** One step of the schema. `up` uses `db` alone: the rest of the database is locked meanwhile. */
export type Migration = { name: string; up: (args: MigrateUpArgs) => Promise<void> }

/**
 * Brings the schema up to date: all missing migrations or none, also when killed in between or when two
 * servers start at once. Does nothing on a file that is up to date.
 * @throws Error of one line when one fails, or when the file was written by a newer Laurel.
 */
export const applyMigrations = async ({ adapter, path, url, migrations }: ApplyOptions): Promise<void> => {
  const known = migrations.map(({ name }) => name)
  const isDone = (applied: string[]) => {
    const unknown = applied.find((name) => !known.includes(name))
    if (unknown !== undefined) {
      throw new Error(
        `the database "${path}" was written by a newer Laurel (it has the migration ${unknown}): update Laurel or use another DATABASE_URI`,
      )
    }
    return known.every((name) => applied.includes(name))
  }
  if (isDone(await appliedTo(adapter.client))) return

  const client = await openFile({ path, url, busyTimeout: 0 })
  try {
    // Off, or rebuilding a table would delete what refers to it; SQLite ignores this within a transaction.
    await client.execute('PRAGMA foreign_keys = OFF')
    await beginWriting(client)
    const applied = await appliedTo(client)
    if (isDone(applied)) return
    const orphans = await countOrphans(client)
    const db = drizzle(client, { schema: adapter.schema })
    const req = await createLocalReq({}, adapter.payload)
    for (const { name, up } of migrations.filter(({ name }) => !applied.includes(name))) {
      await up({ db, payload: adapter.payload, req }).catch((error: unknown) => {
        throw new Error(`migration ${name} of "${path}" failed, nothing was changed: ${messageOf(error)}`)
      })
      await client.execute({
        sql: `INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, ?)`,
        args: [crypto.randomUUID(), name, applied.length + 1],
      })
    }
    if ((await countOrphans(client)) > orphans) {
      throw new Error(
        `the migrations of "${path}" would leave rows without their parent, nothing was changed`,
      )
    }
    await client.execute('COMMIT')
  } finally {
    await client.execute('ROLLBACK').catch(() => undefined)
    closeClient(client)
  }
}

type ApplyOptions = { adapter: SQLiteAdapter; path: string; url: string; migrations: Migration[] }

type Client = Awaited<ReturnType<typeof openFile>>

const appliedTo = async (client: Client): Promise<string[]> => {
  const { rows } = await client.execute(`SELECT name FROM sqlite_master WHERE name = 'payload_migrations'`)
  if (rows.length === 0) return []
  const applied = await client.execute('SELECT name FROM payload_migrations WHERE batch <> -1 ORDER BY name')
  return applied.rows.map(({ name }) => String(name))
}

const countOrphans = async (client: Client): Promise<number> =>
  (await client.execute('PRAGMA foreign_key_check')).rows.length

/** Waits for another server's migrations without blocking this process, as SQLite's own waiting would. */
const beginWriting = async (client: Client): Promise<void> => {
  const deadline = performance.now() + 60_000
  for (;;) {
    try {
      await client.execute('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
    }
    await sleep(50)
  }
}
