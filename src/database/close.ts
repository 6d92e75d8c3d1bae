import type { Payload } from 'payload'

/** Stops Payload's crons and closes the database for good; jobs and requests should have ended before. */
export const closeDatabase = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'sqlite') return payload.destroy()
  const { sqliteClient, closeClient } = await import('./sqlite/index.js')
  const client = sqliteClient(payload)
  await payload.destroy()
  if (client) closeClient(client)
}
