import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { GivenFile } from '../import/index.js'

const megabyte = 1024 * 1024
const limit = 64 * megabyte

/**
 * Standard input as a file to import.
 * @throws Error of one line where nothing comes, or too much.
 */
export async function readInput({ input, name }: { input: Readable; name: string }): Promise<GivenFile> {
  const bytes = await buffer(bounded(input))
  if (!bytes.length) throw new Error('cannot import from standard input: nothing comes from it')
  return { path: name, size: bytes.length, bytes: async () => bytes }
}

async function* bounded(input: Readable): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of input) {
    size += chunk.length
    if (size > limit)
      throw new Error(`cannot import from standard input: more than ${limit / megabyte} MB come from it`)
    yield chunk
  }
}
