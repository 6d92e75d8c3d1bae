const longest = 500
const mostFolders = 50

/**
 * The path that a file was dropped with, below the root of its import: `news/a.md`. Undefined where it leads out of
 * it, names nothing or is longer than 500 characters.
 */
export function cleanPath(written: string): string | undefined {
  const parts = written
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .split(/[\\/]+/)
    .filter((part) => part && part !== '.')
  const path = parts.join('/')
  if (!path || path.length > longest || parts.length > mostFolders || parts.includes('..')) return undefined
  return path
}
