import type { Payload } from 'payload'

/** What is known of the sample content: how many documents of each collection it has, and how it is removed. */
export type SampleStore = {
  /** By collection; all zero or empty when there is none. */
  count: () => Promise<Record<string, number>>
  /**
   * Removes it and says how many documents of each collection went, and how many stay since an editor changed or
   * uses them. Removing nothing is no error.
   */
  remove: () => Promise<{ removed: Record<string, number>; kept: Record<string, number> }>
}

/** The sample content of a running installation. */
export type SampleStoreOf = (args: { payload: Payload }) => SampleStore

/** All documents in a count by collection. */
export const total = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
