import { createContext, runInContext } from 'node:vm'

/** What `act` gives. Nothing else could end one that never does: where it takes longer than a minute, this throws. */
export function untilItHangs<Result>(act: () => Result): Result {
  const place: { act: () => void; result?: Result } = {
    act: () => {
      place.result = act()
    },
  }
  runInContext('act()', createContext(place), { timeout: 60_000 })
  return place.result as Result
}
