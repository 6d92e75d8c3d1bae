/** Tells how far an act is: one line that moves on a terminal, one line for each collection elsewhere. */
export const progressOn =
  (stream: NodeJS.WriteStream) =>
  ({ collection, done, total }: { collection: string; done: number; total: number }): void => {
    const isLast = done === total
    if (stream.isTTY) stream.write(`\r\u001b[K${collection} ${done}/${total}${isLast ? '\n' : ''}`)
    else if (isLast) stream.write(`laurel: ${collection} ${done}/${total}\n`)
  }
