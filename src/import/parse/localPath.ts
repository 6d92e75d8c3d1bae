import { posix } from 'node:path'
import { isFilePath } from './links.js'
import type { ParsedPost } from './types.js'

/** The addresses in a post that mean files beside it: pictures, the cover, certificates. Each once, as written. */
export const localAddresses = (post: ParsedPost): string[] => [
  ...new Set(
    [
      ...post.images.map(({ url }) => url),
      ...post.rosters.flatMap(({ entries }) => entries.flatMap(({ file }) => file ?? [])),
    ].filter(isFilePath),
  ),
]

/**
 * Where such a file should lie, as a path below the root of the import: beside the post, or below the root for an
 * address that begins with `/`. Undefined where it would lie outside the root.
 */
export function localPath({ url, file }: { url: string; file: string }): string | undefined {
  if (!isFilePath(url)) return
  const path = decode(
    url
      .trim()
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, ''),
  )
  if (path === undefined || path.includes('\0') || path.includes('\\')) return
  const joined = path.startsWith('/') ? posix.normalize(path.slice(1)) : posix.join(posix.dirname(file), path)
  return joined.startsWith('../') || joined === '..' || posix.isAbsolute(joined) ? undefined : joined
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
