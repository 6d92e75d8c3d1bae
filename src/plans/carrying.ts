import type { Store } from './store.js'
import type { ID } from './types.js'

/** A plan that the job is at, until this process wants to end. */
export type Carrying = Store & { id: ID; shouldStop: () => boolean }
