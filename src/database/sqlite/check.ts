import { closeClient, isBusy, messageOf, openFile } from './client.js'

/**
 * Opens the file (made where there is none) and begins a write that it takes back.
 * @throws Error of one line: no such folder, not a database, read-only, locked.
 */
export const checkSQLite = async ({ path, url }: { path: string; url: string }): Promise<void> => {
  const client = await openFile({ path, url, busyTimeout: 5000 })
  try {
    await client.execute('SELECT count(*) FROM sqlite_master')
    await client.execute('BEGIN IMMEDIATE')
    await client.execute('ROLLBACK')
  } catch (error) {
    throw new Error(`${reason(error)} (DATABASE_URI "file:${path}")`)
  } finally {
    closeClient(client)
  }
}

const reason = (error: unknown): string => {
  if (isBusy(error)) return 'the database file is locked by another program: end it, then try again'
  const message = messageOf(error)
  if (/NOTADB|not a database/i.test(message)) return 'the file is not a SQLite database: name another file'
  if (/READONLY|readonly|CANTOPEN/i.test(message)) {
    return 'the database file cannot be written: give this user write access to the file and its folder'
  }
  return `the database file cannot be used: ${message}`
}
