import type { PayloadRequest } from 'payload'
import type { Limits } from './limits.js'

export type SafetyOptions = {
  /**
   * Who may read drafts and what is in the trash, and ask for more at once.
   * @default whoever is signed in
   */
  isStaff?: (req: PayloadRequest) => boolean
  /** Collections and globals of the caller's own: there, whoever is signed in counts as staff. @default none */
  theirs?: readonly string[]
  /** Collections and globals whose reads over REST are left unchecked. GraphQL is checked as a whole. @default none */
  except?: readonly string[]
  /** Bounds that differ from {@link Limits}' defaults. */
  limits?: Partial<Limits>
  /**
   * How a text id looks; one that looks otherwise is refused in a filter.
   * @default 24 hexadecimal characters on MongoDB, elsewhere up to 64 characters without a space
   */
  idPattern?: RegExp
}

/** The options with their defaults. */
export type Rules = { isStaff: (req: PayloadRequest) => boolean; limits: Limits; idPattern?: RegExp }
