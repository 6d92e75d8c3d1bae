import { FetchProblem } from './problem.js'

/**
 * Reads a body to its end, counted as it is unpacked.
 * @throws FetchProblem where it is larger; no more than one piece beyond the limit is read.
 */
export async function readAtMost(body: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    size += piece.length
    if (size > mostBytes) throw tooLarge(mostBytes)
    pieces.push(piece)
  }
  return Buffer.concat(pieces, size)
}

export const tooLarge = (mostBytes: number): FetchProblem =>
  new FetchProblem('tooLarge', { limit: Math.round(mostBytes / 1024 / 1024) })
