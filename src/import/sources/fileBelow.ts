import { createReadStream } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { SourceError, say } from '../say.js'
import { tooLarge } from './tooLarge.js'
import type { SourceFile } from './types.js'

/**
 * Finds a file below a root; symlinks are followed and must not lead out of it. Undefined where there is none.
 * @throws SourceError that says why the file is not read.
 */
export async function fileBelow({
  root,
  path,
  limit,
}: {
  root: string
  path: string
  limit: number
}): Promise<SourceFile | undefined> {
  const real = await realpath(resolve(root, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw unreadable(error)
  })
  if (real === undefined) return undefined
  const below = relative(await realpath(root), real)
  if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below))
    throw new SourceError(say({ key: 'sourceOutside', values: { root } }))
  const found = await stat(real)
  if (!found.isFile()) throw new SourceError(say({ key: 'sourceNoFile' }))
  if (found.size > limit) throw tooLarge({ size: found.size, limit })
  return {
    path,
    size: found.size,
    bytes: () => readAtMost({ real, limit }),
    chunks: () => createReadStream(real, { end: limit - 1 }),
  }
}

/** Reads no further than the limit, whatever the file has become meanwhile. */
async function readAtMost({ real, limit }: { real: string; limit: number }): Promise<Buffer> {
  const file = await open(real).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(error)
  })
  try {
    const { size } = await file.stat()
    if (size > limit) throw tooLarge({ size, limit })
    const buffer = Buffer.alloc(size)
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const unreadable = ({ code, message }: NodeJS.ErrnoException): SourceError =>
  new SourceError(say({ key: 'sourceUnreadable', values: { problem: code ?? message } }))
