import { publicStatuses } from './identity.js'

type PublicStatus = (typeof publicStatuses)[number]

/** What the world may know of a certificate: nothing, only that it was withdrawn, or its state. */
export type Standing = 'unknown' | 'withdrawn' | 'draft' | PublicStatus

/** What its standing follows from. */
type Held = {
  status?: string | null
  person?: unknown
  personHidden?: boolean | null
  validUntil?: string | null
}

/**
 * How a certificate stands at a moment: an active one whose term is over has expired, whoever is hidden or gone
 * leaves only that theirs was withdrawn, and a draft was never given out.
 */
export function standingOf({
  certificate: { status, person, personHidden, validUntil },
  seesDrafts = false,
  now = new Date(),
}: {
  certificate: Held
  /** Whether who asks may read drafts. @default false */
  seesDrafts?: boolean
  /** @default the present */
  now?: Date
}): Standing {
  if (status === 'draft') return seesDrafts ? 'draft' : 'unknown'
  const known = publicStatuses.find((one) => one === status)
  if (!known || !person || personHidden) return 'withdrawn'
  return known === 'active' && validUntil && isBefore(validUntil, now) ? 'expired' : known
}

/** A certificate holds to the end of its last day (UTC). */
const isBefore = (day: string, moment: Date): boolean => day.slice(0, 10) < moment.toISOString().slice(0, 10)
