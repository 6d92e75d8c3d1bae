import { setImmediate as breathe } from 'node:timers/promises'

/** For how long a list may keep all others of this process waiting, in milliseconds. */
const longest = 5

/**
 * Makes a pause: called between the rows of a long list, it lets those who read meanwhile have their turn.
 * @throws when whoever asked has gone away
 */
export function breather(signal?: AbortSignal): () => Promise<void> {
  let last = performance.now()
  return async () => {
    signal?.throwIfAborted()
    if (performance.now() - last < longest) return
    await breathe()
    signal?.throwIfAborted()
    last = performance.now()
  }
}
