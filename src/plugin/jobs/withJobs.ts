import type { Config, JobsConfig, Payload } from 'payload'
import { leases } from '../../leases/index.js'
import { type Queues, runnerOf } from './runner.js'
import { lookAt } from './sideQueues.js'

export type JobsOptions = {
  /** Tasks to add to the caller's. They may run twice when a server is killed, so they must be idempotent. */
  tasks?: JobsConfig['tasks']
  /** When the queue is looked at. @default every 10 seconds */
  cron?: string
  /** How many jobs one look takes. @default 20 */
  limit?: number
  /** After how many seconds without a sign of life another server takes over. @default 30 */
  leaseSeconds?: number
  /** Queues for long jobs: looked at as often, but none of them holds up another job. @default none */
  sideQueues?: string[]
}

/**
 * Makes queued jobs run, each once, however many servers share the database: the one that holds a lease runs
 * them, and when it dies another takes the lease and the jobs that it left. Scheduled publishing needs this.
 *
 * The caller's tasks, queues and conditions stay: an `autoRun` of theirs for the default queue is used in place
 * of ours, their `shouldAutoRun` is asked first. Running jobs over REST is closed unless they opened it, since
 * that would go around the lease.
 */
export const withJobs = (config: Config, options: JobsOptions = {}): Config => {
  const { tasks = [], cron = '*/10 * * * * *', limit = 20, leaseSeconds = 30, sideQueues = [] } = options
  const theirs = config.jobs ?? {}
  const queues = new WeakMap<Payload, Queues>()
  return {
    ...config,
    collections: [...(config.collections ?? []), leases],
    jobs: {
      ...theirs,
      access: { run: () => false, ...theirs.access },
      tasks: [...(theirs.tasks ?? []), ...tasks],
      autoRun: async (payload) => {
        const crons = withDefaultQueue(await cronsOf(theirs, payload), { cron, limit })
        queues.set(payload, queuesOf({ crons, sideQueues }))
        return crons
      },
      shouldAutoRun: async (payload) => {
        if (theirs.shouldAutoRun && !(await theirs.shouldAutoRun(payload))) return false
        const runner = runnerOf({ payload, leaseSeconds, queues: queues.get(payload) ?? 'all' })
        if (!(await runner.mayRun())) return false
        // A cron of Payload's would not look again before the longest of its jobs has ended.
        if (payload.crons.length) lookAt(payload, sideQueues)
        return true
      },
    },
  }
}

type AutorunCronConfig = Extract<NonNullable<JobsConfig['autoRun']>, unknown[]>[number]

const cronsOf = async ({ autoRun = [] }: JobsConfig, payload: Payload): Promise<AutorunCronConfig[]> =>
  typeof autoRun === 'function' ? autoRun(payload) : autoRun

/** Never two crons on one queue: within a process the lease would not keep them apart. */
const withDefaultQueue = (crons: AutorunCronConfig[], ours: AutorunCronConfig): AutorunCronConfig[] =>
  crons.some(({ allQueues, queue = 'default' }) => allQueues || queue === 'default')
    ? crons
    : [...crons, { ...ours, queue: 'default', silent: { info: true } }]

const queuesOf = ({ crons, sideQueues }: { crons: AutorunCronConfig[]; sideQueues: string[] }): Queues =>
  crons.some(({ allQueues }) => allQueues)
    ? 'all'
    : [...crons.map(({ queue = 'default' }) => queue), ...sideQueues]
