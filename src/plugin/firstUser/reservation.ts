import type { Payload, PayloadRequest } from 'payload'

type Reservation = { by: PayloadRequest; until: number }

const reservations = new WeakMap<Payload, Reservation>()
const seconds = 1_000

/**
 * Lets one request at a time make the first account: Payload looks whether there is none long before it writes one,
 * so that the one-time link, followed ten times at once, would make ten administrators.
 *
 * @returns whether this request may go on. What it took is free again after ten seconds, long after its commit.
 */
export function reserve(req: PayloadRequest, now = Date.now()): boolean {
  const held = reservations.get(req.payload)
  if (held && held.until > now) return false
  reservations.set(req.payload, { by: req, until: now + 10 * seconds })
  return true
}

/** Frees what a request took that failed, so that the next try need not wait. */
export function release(req: PayloadRequest): void {
  if (reservations.get(req.payload)?.by === req) reservations.delete(req.payload)
}
