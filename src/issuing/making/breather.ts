import { setImmediate as breathe } from 'node:timers/promises'

/** For how long a list may keep all others of this process waiting, in milliseconds. */
const longest = 5

/** Makes a pause: called between the rows of a long list, it lets those who read meanwhile have their turn. */
export function breather(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < longest) return
    await breathe()
    last = performance.now()
  }
}
