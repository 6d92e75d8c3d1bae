const last = new Map<string, Promise<unknown>>()

/** Does things that bear one name one after the other, in this process. */
export async function inTurn<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
  const before = last.get(name) ?? Promise.resolve()
  const mine = before.catch(() => undefined).then(act)
  last.set(name, mine)
  try {
    return await mine
  } finally {
    if (last.get(name) === mine) last.delete(name)
  }
}
