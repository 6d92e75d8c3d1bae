import type { Payload } from 'payload'

/** Lets SQLite count its rows again, so that it picks the right index; for the end of an import. MongoDB needs none. */
export const analyze = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'sqlite') return
  const { sqliteClient, countRows } = await import('./sqlite/index.js')
  const client = sqliteClient(payload)
  if (client) await countRows(client)
}
