import { open, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'

/** A file below a root: its size, and its bytes when they are wanted. */
export type FileBelow = { size: number; bytes: () => Promise<Buffer> }

/** What says that a file is not there, in place of why it can't be used. */
export class NotThere extends Error {}

/**
 * Finds a file below a root; symlinks are followed and must not lead out of it.
 * @throws NotThere, or an Error of a few words that says why the file is not read.
 */
export async function fileBelow({
  root,
  path,
  limit,
}: {
  root: string
  path: string
  limit: number
}): Promise<FileBelow> {
  const real = await realpath(resolve(root, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw new NotThere('there is no such file')
    throw new Error(error.code ?? error.message)
  })
  const below = relative(await realpath(root), real)
  if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below))
    throw new Error(`it lies outside of "${root}"`)
  const found = await stat(real)
  if (found.isDirectory()) throw new Error('it is a folder: name the files in it')
  if (!found.isFile()) throw new Error('it is not a file')
  if (found.size > limit)
    throw new Error(`it has ${megabytes(found.size)} MB, at most ${megabytes(limit)} are read`)
  return { size: found.size, bytes: () => readAtMost({ real, limit }) }
}

/** Reads no further than the limit, whatever the file has become meanwhile. */
async function readAtMost({ real, limit }: { real: string; limit: number }): Promise<Buffer> {
  const file = await open(real).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`it cannot be read (${error.code})`)
  })
  try {
    const { size } = await file.stat()
    const buffer = Buffer.alloc(Math.min(size, limit))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)
