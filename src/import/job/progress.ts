import { changePlan, type Store } from '../../plans/index.js'
import type { Outcome } from '../apply/index.js'
import type { ImportBatch } from './types.js'

/** Ends an import in between two writes: for good, or until this process is started again. */
export class ImportEnded extends Error {
  constructor(readonly isCancelled: boolean) {
    super('ended')
  }
}

const everyMs = 1000

/** Says once a second how far an import is, and ends it where it was cancelled or this process wants to end. */
export function progressOf({
  plan,
  shouldStop,
  ...store
}: Store & { plan: ImportBatch; shouldStop: () => boolean }) {
  let [told, isCancelled, telling]: [number, boolean, Promise<void>] = [0, false, Promise.resolve()]
  const write = async ({ written, refused }: Outcome) => {
    const counts = { ...plan.counts, done: written.size, failed: refused.size }
    const data = { done: written.size + refused.size, counts }
    isCancelled = !(await changePlan({ ...store, id: plan.id, when: ['running'], data }))
  }
  return {
    tell: (_: unknown, outcome: Outcome): void => {
      if (isCancelled || shouldStop()) throw new ImportEnded(isCancelled)
      if (performance.now() - told < everyMs) return
      told = performance.now()
      telling = telling
        .then(() => write(outcome))
        .catch((err: unknown) =>
          store.payload.logger.warn({ err, msg: 'How far an import is could not be told' }),
        )
    },
    /** Waits for what is being told. */
    end: () => telling,
  }
}
