import { setTimeout as sleep } from 'node:timers/promises'

const attempts = 7

/** Does something again that failed only because another write was under way. */
export async function persist<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act()
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error
      await sleep(25 * 2 ** attempt * (0.5 + Math.random()))
    }
  }
}

/** SQLite's lock, or MongoDB's clash of two transactions, wherever in the causes of an error it is told. */
function isPassing(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false
  const code = 'code' in error ? error.code : undefined
  if (
    code === 112 ||
    code === 'SQLITE_BUSY' ||
    /SQLITE_BUSY|database is locked|WriteConflict/.test(error.message)
  )
    return true
  return isPassing(error.cause, depth + 1)
}
