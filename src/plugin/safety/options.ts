import type { PayloadRequest } from 'payload'
import type { Limits } from './limits.js'

export type SafetyOptions = {
  /**
   * Who may read drafts and what is in the trash, and ask for more at once.
   * @default whoever is signed in
   */
  isStaff?: (req: PayloadRequest) => boolean
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
