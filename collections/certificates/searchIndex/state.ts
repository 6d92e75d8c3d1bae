import { randomUUID } from 'node:crypto'
import type { Where } from 'payload'

/**
 * Of a certificate whose search rows say what it says, in the manner of this number: another one has the rows of all
 * that was indexed before made anew.
 */
export const indexed = 'done:2'

/** Of one whose rows are still to be written. A new one each time, so that a slower writer sees that it came late. */
export const toIndex = (): string => `due:${randomUUID()}`

/** Certificates whose rows are still to be written; those of before there was a search have no state at all. */
export const isToIndex: Where = { searchState: { not_equals: indexed } }

/** Certificates in exactly this state. */
export const inState = (state: string | null | undefined): Where => ({
  searchState: state ? { equals: state } : { exists: false },
})
