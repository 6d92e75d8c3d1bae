import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { sanitizeSVG } from '../../richtext/index.js'
import type { LocalFile } from '../parse/index.js'
import { fileBelow, NotThere } from './fileBelow.js'

const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
}

/**
 * What a source names beside it, by its content; null where there is no such file.
 * @throws Error of a few words where it is there and can't be used.
 */
export async function inspect({
  root,
  path,
  limit,
}: {
  root: string
  path: string
  limit: number
}): Promise<LocalFile | null> {
  const mimeType = types[posix.extname(path).toLowerCase()]
  try {
    const { size, bytes } = await fileBelow({ root, path, limit })
    if (!mimeType) throw new Error('it is neither a picture nor a PDF')
    const sha256 = createHash('sha256')
      .update(asStored({ mimeType, bytes: await bytes() }))
      .digest('hex')
    return { path, sha256, size, mimeType }
  } catch (error) {
    if (error instanceof NotThere) return null
    throw error
  }
}

/** An SVG is cleaned before it is stored: it is known again by what is left of it. */
const asStored = ({ mimeType, bytes }: { mimeType: string; bytes: Buffer }): Buffer =>
  mimeType === 'image/svg+xml' ? Buffer.from(sanitizeSVG(bytes.toString('utf8')) ?? '', 'utf8') : bytes
