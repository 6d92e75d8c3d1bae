const width = 24

/** Tells how far an act is: one bar that grows on a terminal, one line for each collection elsewhere. */
export const progressOn =
  (stream: NodeJS.WriteStream) =>
  ({ collection, done, total }: { collection: string; done: number; total: number }): void => {
    const isLast = done === total
    if (stream.isTTY)
      stream.write(
        `\r\u001b[K${collection.padEnd(13)} ${bar(done / total)} ${done}/${total}${isLast ? '\n' : ''}`,
      )
    else if (isLast) stream.write(`laurel: ${collection} ${done}/${total}\n`)
  }

const bar = (part: number): string => {
  const full = Math.round(width * Math.min(1, part))
  return '█'.repeat(full) + '░'.repeat(width - full)
}
