type FairTurns = <Result>(asked: {
  /** On whose behalf. */
  who: string
  act: () => Promise<Result>
  /** Whoever goes away while waiting is not waited for. */
  signal?: AbortSignal
}) => Promise<Result>

/**
 * Runs work of which only `most` may be under way at once in this process, and only `mostOfOne` on behalf of one; the
 * others wait in the order in which they came, so that nobody's many keep all others waiting.
 */
export function fairTurns({ most, mostOfOne }: { most: number; mostOfOne: number }): FairTurns {
  const underWay: string[] = []
  const waiting: { who: string; start: () => void }[] = []
  const startNext = () => {
    for (;;) {
      const isFree = (who: string) => underWay.filter((one) => one === who).length < mostOfOne
      const index = underWay.length < most ? waiting.findIndex(({ who }) => isFree(who)) : -1
      const [next] = index < 0 ? [] : waiting.splice(index, 1)
      if (!next) return
      underWay.push(next.who)
      next.start()
    }
  }
  return async ({ who, act, signal }) => {
    signal?.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        const index = waiting.indexOf(mine)
        if (index >= 0) waiting.splice(index, 1)
        reject(signal?.reason)
      }
      const start = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      const mine = { who, start }
      signal?.addEventListener('abort', leave)
      waiting.push(mine)
      startNext()
    })
    try {
      return await act()
    } finally {
      underWay.splice(underWay.indexOf(who), 1)
      startNext()
    }
  }
}
