import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Payload } from 'payload'
import { databaseLease, type Lease } from '../../leases/index.js'

/** What one Payload instance knows about running jobs. */
export type Runner = {
  /** Takes or keeps the lease; true when this process may run jobs now. */
  mayRun: () => Promise<boolean>
  /** Gives the lease up, so that another can take it at once. */
  release: () => Promise<void>
  /** Ends it for good: gives the lease up and takes no more jobs. */
  stop: () => Promise<void>
}

/** The runner of this Payload instance, made at the first call. */
export const runnerOf = ({ payload, leaseSeconds, queues }: RunnerOptions): Runner => {
  const known = runners.get(payload)
  if (known) return known
  const runner = makeRunner({ payload, leaseSeconds, queues })
  runners.set(payload, runner)
  return runner
}

/** The runner of this Payload instance, if it has ever asked for the lease. */
export const knownRunnerOf = (payload: Payload): Runner | undefined => runners.get(payload)

export type RunnerOptions = {
  payload: Payload
  /** How long a lease lasts when it is not renewed. */
  leaseSeconds: number
  /** The queues that runners with this lease work on. */
  queues: Queues
}

export type Queues = 'all' | string[]

const runners = new WeakMap<Payload, Runner>()

const makeRunner = ({ payload, leaseSeconds, queues }: RunnerOptions): Runner => {
  const lease = databaseLease({
    payload,
    name: 'jobs',
    holder: `${hostname()}:${process.pid}:${randomUUID()}`,
    duration: leaseSeconds * 1000,
  })
  let renewal: NodeJS.Timeout | undefined
  let isStopped = false

  const mayRun = async () => {
    if (isStopped) return false
    try {
      const outcome = await lease.take()
      if (outcome === 'taken') await freeAbandonedJobs({ payload, queues })
      if (outcome !== 'refused')
        renewal ??= keepRenewing({ lease, payload, every: (leaseSeconds * 1000) / 3 })
      return lease.isHeld()
    } catch (error) {
      payload.logger.warn(
        `the job runner waits for the database: ${error instanceof Error ? error.message : error}`,
      )
      return false
    }
  }

  const release = async () => {
    clearInterval(renewal)
    renewal = undefined
    if (lease.isHeld()) await lease.release()
  }

  const stop = async () => {
    isStopped = true
    await release()
  }

  return { mayRun, release, stop }
}

/** Whoever ran these no longer renews its lease: a killed server leaves `processing` set for ever. */
const freeAbandonedJobs = async ({
  payload,
  queues,
}: Pick<RunnerOptions, 'payload' | 'queues'>): Promise<void> => {
  await payload.db.updateJobs({
    where: {
      and: [{ processing: { equals: true } }, ...(queues === 'all' ? [] : [{ queue: { in: queues } }])],
    },
    data: { processing: false },
    returning: false,
  })
}

const keepRenewing = ({
  lease,
  payload,
  every,
}: {
  lease: Lease
  payload: Payload
  every: number
}): NodeJS.Timeout =>
  setInterval(() => {
    if (!lease.isHeld()) return
    lease.renew().catch((error: unknown) => {
      payload.logger.warn(
        `the job runner cannot renew its lease: ${error instanceof Error ? error.message : error}`,
      )
    })
  }, every).unref()
