import type { Server } from 'node:http'
import type { Lifecycle } from './lifecycle.js'

export type Shutdown = {
  server: Server
  lifecycle: Lifecycle
  /** Stops the jobs and closes the database. */
  close: () => Promise<void>
  /** How long requests in flight may still take. */
  patienceMs: number
}

/**
 * Stops the server: `/readyz` says so at once, nothing new is accepted, what is in flight is finished
 * (or cut off when patience ends), then the jobs stop and the database is closed.
 */
export async function shutDown({ server, lifecycle, close, patienceMs }: Shutdown): Promise<void> {
  lifecycle.isStopping = true
  const timers = [
    setTimeout(() => server.closeAllConnections(), patienceMs),
    setInterval(() => server.closeIdleConnections(), 100),
  ]
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  for (const timer of timers) clearTimeout(timer)
  await close()
}
