/**
 * Does one thing at a time, at most once in `gap` ms, always for what was asked last: what was asked in between is
 * skipped, so the last answer wins.
 */
export function latest<T>({ run, gap }: { run: (asked: T) => Promise<void>; gap: number }): {
  ask: (asked: T) => void
  stop: () => void
} {
  let waiting: { asked: T } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isRunning = false
  let isStopped = false

  const next = async () => {
    timer = undefined
    const { asked } = waiting ?? {}
    if (isRunning || isStopped || asked === undefined) return
    waiting = undefined
    isRunning = true
    await run(asked).catch(() => undefined)
    isRunning = false
    if (waiting && !isStopped) timer ??= setTimeout(next, gap)
  }
  return {
    ask: (asked) => {
      const isFirst = !waiting && !isRunning && timer === undefined
      waiting = { asked }
      if (isFirst) timer = setTimeout(next, gap)
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
