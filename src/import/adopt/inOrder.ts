const last = new WeakMap<object, Promise<unknown>>()

/** Does one thing after another for the same owner: files are fetched side by side, and written in turn. */
export function inOrder<Result>(owner: object, act: () => Promise<Result>): Promise<Result> {
  const before = last.get(owner) ?? Promise.resolve()
  const doing = before.then(act, act)
  last.set(owner, doing)
  return doing
}
