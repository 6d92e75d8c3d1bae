/** A long reckoning that stops now and then: whoever has it done may let others have their turn meanwhile. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Has it all done at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Has it done with a pause wherever it stops. */
export async function withPauses<Result>(
  steps: Steps<Result>,
  pause: () => Promise<unknown>,
): Promise<Result> {
  let step = steps.next()
  while (!step.done) {
    await pause()
    step = steps.next()
  }
  return step.value
}
