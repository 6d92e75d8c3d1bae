/** What was, what is, and what was undone. */
export type History<T> = { past: T[]; present: T; future: T[]; last?: { key: string; at: number } }

/** How many steps can be undone. */
const mostSteps = 100
/** Equal changes within this time are one step: typing a word, holding an arrow key. */
const oneStep = 1000

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] })

/** Goes on to a new state. Changes with the same key in quick succession are undone together. */
export function change<T>({
  history,
  to,
  key,
  now,
}: {
  history: History<T>
  to: T
  /** What is being changed, such as `name.x`; without it each change is a step. */
  key?: string
  now: number
}): History<T> {
  if (to === history.present) return history
  const { last } = history
  const isSameStep = key !== undefined && last?.key === key && now - last.at < oneStep
  return {
    past: isSameStep ? history.past : [...history.past, history.present].slice(-mostSteps),
    present: to,
    future: [],
    ...(key === undefined ? {} : { last: { key, at: now } }),
  }
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1)
  if (before === undefined) return { past, present, future }
  return { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future
  if (next === undefined) return { past, present, future }
  return { past: [...past, present], present: next, future: rest }
}
