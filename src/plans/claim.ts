import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { databaseLease, type Lease } from '../leases/index.js'
import { inTurn } from './inTurn.js'
import { isRefused, refused } from './refused.js'

const duration = 30_000
/** How long to wait for what another server has. */
const patience = 3000
const pause = 100

const heldElsewhere = 'heldElsewhere'

type Claim<Result> = {
  payload: Payload
  name: string
  /** `isMine` says whether it may still be relied on: ask before each write that must not cross another's. */
  act: (isMine: () => boolean) => Promise<Result>
}

/**
 * Does things that bear one name one after the other, among all servers on a database.
 * @throws what `isHeldElsewhere` knows, with nothing done, where another server keeps it for longer than three seconds:
 * one that was killed has it for as long as half a minute
 */
export const claimed = <Result>({ payload, name, act }: Claim<Result>): Promise<Result> =>
  inTurn(name, async () => {
    const lease = databaseLease({ payload, name, holder: randomUUID(), duration })
    if (!(await isTaken(lease))) throw refused({ code: heldElsewhere })
    let renewal: Promise<unknown> = Promise.resolve()
    const renewing = setInterval(() => {
      renewal = lease.renew().catch(() => undefined)
    }, duration / 3)
    try {
      return await act(lease.isHeld)
    } finally {
      clearInterval(renewing)
      // A renewal that is under way would take it again.
      await renewal
      await lease
        .release()
        .catch((err: unknown) => payload.logger.warn({ err, msg: `"${name}" was not freed` }))
    }
  })

/** Whether something was not done since another server has it; it may be tried again. */
export const isHeldElsewhere = (error: unknown): boolean =>
  isRefused(error) && error.problem.code === heldElsewhere

async function isTaken(lease: Lease): Promise<boolean> {
  const start = performance.now()
  for (;;) {
    if ((await lease.take()) !== 'refused') return true
    if (performance.now() - start > patience) return false
    await sleep(pause)
  }
}

/** The name under which a plan is claimed: whoever writes its rows or lets it begin has it. */
export const planName = (id: string | number): string => `plan:${id}`
