import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './root.mjs'

/** A hash of files and folders, by name and content; `except` tells which paths don't count. */
export function fingerprint(paths, { except = () => false } = {}) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesIn(join(root, path))).sort()) {
    const name = relative(root, file)
    if (!except(name)) hash.update(`${name}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Every file below a path (or the file itself); a missing one has none. */
export function filesIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return []
  if (stats.isFile()) return [path]
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)))
}
