/**
 * Ends this process once all that it said was taken: a pipe takes 64 KB at a time, and ending it before would cut off
 * the rest of a long answer.
 */
export async function leave(code: number): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) await taken(stream)
  process.exit(code)
}

/** Whoever reads may have gone away. */
const taken = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.once('error', () => resolve())
    stream.write('', () => resolve())
  })
