import type { Payload } from 'payload'
import { knownRunnerOf } from './runner.js'
import { isBusy, stopSideQueues } from './sideQueues.js'

/**
 * For a clean shutdown, before the database is closed: takes no new jobs, lets those that run come to their end
 * for up to `timeout` milliseconds (default 10,000), then gives up the lease so that another server need not wait.
 */
export const stopJobs = async (
  payload: Payload,
  { timeout = 10_000 }: { timeout?: number } = {},
): Promise<void> => {
  stopSideQueues(payload)
  const crons = [...payload.crons]
  for (const cron of crons) cron.stop()
  const deadline = performance.now() + timeout
  const isAtWork = () => crons.some((cron) => cron.isBusy()) || isBusy(payload)
  while (isAtWork() && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await knownRunnerOf(payload)?.stop()
}
