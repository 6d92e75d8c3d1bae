import type { Payload, Where } from 'payload'
import { knownRunnerOf } from './runner.js'

/**
 * For a command that ends when its work is done and has started no crons: runs what is queued and due in the
 * default queue, or waits while a server with the lease runs it.
 *
 * @returns how many due jobs are left when `timeout` milliseconds (default ten minutes) have passed: 0 when all ran.
 */
export const runQueuedJobs = async (
  payload: Payload,
  { timeout = 600_000 }: { timeout?: number } = {},
): Promise<number> => {
  const runSome = async (): Promise<boolean> => {
    if ((await payload.config.jobs.shouldAutoRun?.(payload)) === false) return false
    return (await payload.jobs.run({ limit: 20, silent: { info: true } })).noJobsRemaining !== true
  }
  const deadline = performance.now() + timeout
  let left = await countDue(payload)
  while (left > 0 && performance.now() < deadline) {
    if (!(await runSome())) await new Promise((resolve) => setTimeout(resolve, 500))
    left = await countDue(payload)
  }
  await knownRunnerOf(payload)?.release()
  return left
}

const countDue = async (payload: Payload): Promise<number> => {
  const due: Where = {
    and: [
      { queue: { equals: 'default' } },
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
      { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: new Date().toISOString() } }] },
    ],
  }
  return (await payload.db.count({ collection: 'payload-jobs', where: due })).totalDocs
}
