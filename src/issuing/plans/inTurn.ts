/** Does things that bear one name one after the other, in this process. */
type InTurn = <Result>(name: string, act: () => Promise<Result>) => Promise<Result>

/** Makes a set of turns. */
export function turns(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return async (name, act) => {
    const before = last.get(name) ?? Promise.resolve()
    const mine = before.catch(() => undefined).then(act)
    last.set(name, mine)
    try {
      return await mine
    } finally {
      if (last.get(name) === mine) last.delete(name)
    }
  }
}

/** Turns that all share. */
export const inTurn: InTurn = turns()
