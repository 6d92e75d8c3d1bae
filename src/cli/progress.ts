import type { ImportProgress } from '../import/index.js'

/** Tells how far an import is: one line that moves on a terminal, one line for each collection elsewhere. */
export const progressOn =
  (stream: NodeJS.WriteStream) =>
  ({ collection, done, total }: ImportProgress): void => {
    const isLast = done === total
    if (stream.isTTY) stream.write(`\r\u001b[K${collection} ${done}/${total}${isLast ? '\n' : ''}`)
    else if (isLast) stream.write(`laurel: ${collection} ${done}/${total}\n`)
  }
