import type { Payload } from 'payload'

type State = { running: Set<Promise<void>>; isStopping: boolean }

/**
 * Has the jobs of a queue for long jobs run now, if this process may run jobs; else the server that may finds them
 * at its next look.
 */
export const kick = (payload: Payload, queue: string): void => {
  const ask = async () => {
    if ((await payload.config.jobs.shouldAutoRun?.(payload)) === false) return
    // Where crons run, that question was a look already.
    if (!payload.crons.length) await run({ payload, queue })
  }
  track(payload, ask())
}

/** Runs what is due in queues for long jobs, without waiting for it. To be called where this process may run jobs. */
export const lookAt = (payload: Payload, queues: string[]): void => {
  for (const queue of queues) track(payload, run({ payload, queue }))
}

/** Whether this process takes no more jobs and wants those that run to come to an end. */
export const isStopping = (payload: Payload): boolean => stateOf(payload).isStopping

/** Asks long jobs to end, and takes no more. */
export const stopSideQueues = (payload: Payload): void => {
  stateOf(payload).isStopping = true
}

/** Whether a long job still runs here. */
export const isBusy = (payload: Payload): boolean => stateOf(payload).running.size > 0

async function run({ payload, queue }: { payload: Payload; queue: string }): Promise<void> {
  if (stateOf(payload).isStopping) return
  await payload.jobs.run({ queue, limit: mostAtOnce, silent: { info: true } })
}

function track(payload: Payload, work: Promise<void>): void {
  const { running } = stateOf(payload)
  const tracked = work
    .catch((err: unknown) => payload.logger.error({ err, msg: 'Queued jobs could not be run' }))
    .finally(() => running.delete(tracked))
  running.add(tracked)
}

const mostAtOnce = 20

const states = new WeakMap<Payload, State>()

function stateOf(payload: Payload): State {
  const known = states.get(payload)
  if (known) return known
  const state: State = { running: new Set(), isStopping: false }
  states.set(payload, state)
  return state
}
