import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Client, createClient } from '@libsql/client'

/** The libsql client behind a Payload that runs on SQLite, undefined on another database. */
export const sqliteClient = ({ db }: { db: object }): Client | undefined =>
  'client' in db && isClient(db.client) ? db.client : undefined

/** Closes the libsql client, which Payload's own `destroy` leaves open. */
export const closeClient = (client: Client): void => {
  if (!client.closed) client.close()
}

/**
 * Opens a connection of its own to a SQLite file, making its folder where there is none.
 * @throws Error of one line that says why the file cannot be opened.
 */
export const openFile = async ({ path, url, busyTimeout }: OpenOptions): Promise<Client> => {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    throw new Error(
      `cannot make the folder "${dirname(path)}" for the database (DATABASE_URI): ${messageOf(error)}`,
    )
  }
  try {
    const client = createClient({ url })
    await client.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
    return client
  } catch (error) {
    throw new Error(`cannot open the database file "${path}" (DATABASE_URI): ${messageOf(error)}`)
  }
}

/** The message of whatever was thrown, in one line. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()

/** Whether SQLite gave up since another connection holds the file. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code))

type OpenOptions = { path: string; url: string; busyTimeout: number }

const isClient = (value: unknown): value is Client =>
  typeof value === 'object' && value !== null && 'execute' in value && 'close' in value
