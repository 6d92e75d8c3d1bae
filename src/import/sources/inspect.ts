import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { sanitizeSVG } from '../../richtext/index.js'
import type { LocalFile } from '../parse/index.js'
import { SourceError, say } from '../say.js'
import { pathsBeside } from './besides.js'
import { largest, type SourcePlace } from './types.js'

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
 * @throws SourceError where it is there and can't be used.
 */
export async function inspect({
  place,
  url,
  file,
}: {
  place: SourcePlace
  url: string
  /** The path of the source that names it. */
  file: string
}): Promise<LocalFile | null> {
  for (const path of pathsBeside({ url, file })) {
    const found = await place.find(path, largest.beside)
    if (!found) continue
    const mimeType = types[posix.extname(path).toLowerCase()]
    if (!mimeType) throw new SourceError(say({ key: 'fileNoPicture' }))
    const bytes = asStored({ mimeType, bytes: await found.bytes() })
    return { path, sha256: createHash('sha256').update(bytes).digest('hex'), size: found.size, mimeType }
  }
  return null
}

/** An SVG is cleaned before it is stored: it is known again by what is left of it. */
const asStored = ({ mimeType, bytes }: { mimeType: string; bytes: Buffer }): Buffer =>
  mimeType === 'image/svg+xml' ? Buffer.from(sanitizeSVG(bytes.toString('utf8')) ?? '', 'utf8') : bytes
