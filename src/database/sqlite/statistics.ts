import type { Client } from '@libsql/client'
import { isBusy } from './client.js'

const hour = 3_600_000

/**
 * Lets SQLite count what its tables hold, now and once an hour until the client is closed: without figures it takes
 * `status = 'active'` for a rare thing and goes through all certificates.
 */
export async function keepStatistics(client: Client): Promise<void> {
  await countRows(client)
  const timer = setInterval(() => {
    if (client.closed) clearInterval(timer)
    else countRows(client).catch(() => undefined)
  }, hour).unref()
}

/** Counts anew; a look at a thousand rows of each index is enough, and takes a few milliseconds. */
export async function countRows(client: Client): Promise<void> {
  try {
    await client.executeMultiple('PRAGMA analysis_limit = 1000; ANALYZE')
  } catch (error) {
    // Whoever writes now for so long counts at its own end, or in an hour.
    if (!isBusy(error)) throw error
  }
}
