import type { Payload } from 'payload'

/**
 * Lets SQLite go on without waiting for the disk after each write; for a command that can be run again. A process that
 * is killed loses nothing; after a power cut the last writes may be missing, and the file is whole. MongoDB needs none.
 */
export const writeFast = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'sqlite') return
  const { sqliteClient } = await import('./sqlite/index.js')
  await sqliteClient(payload)?.execute('PRAGMA synchronous = NORMAL')
}
