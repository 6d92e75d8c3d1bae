import { stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { ImportWarning } from '../say.js'
import { kindOfFile } from './kindOfFile.js'
import { walk } from './walk.js'

/** What a name on the command line means. All paths are absolute. */
export type Named = {
  archive?: string
  /** Files to import. */
  files: string[]
  /** The folder that they lie in, as far as the name says it. */
  base: string
  warnings: ImportWarning[]
}

/**
 * Reads a name: a file, whatever it is called; a folder, with the posts and lists below it; an archive; a pattern, with
 * those that it matches.
 * @throws Error of one line where it names nothing.
 */
export async function readName(name: string): Promise<Named> {
  refuseAddress(name)
  const path = resolve(name)
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return filesBelow({ base: path, isMatch: () => true })
  if (found) {
    const isArchive = extname(path).toLowerCase() === '.zip'
    if (isArchive) return { archive: path, files: [], base: dirname(path), warnings: [] }
    return { files: [path], base: isIndex(path) ? dirname(dirname(path)) : dirname(path), warnings: [] }
  }
  const { base, pattern } = await literalPart(path)
  if (!/[*?[\]{}()!]/.test(pattern)) throw new Error(`cannot import "${path}": there is no such file`)
  const matched = await filesBelow({ base, isMatch: picomatch(pattern) })
  if (!matched.files.length) throw new Error(`cannot import "${name}": no post and no list matches it`)
  return matched
}

async function filesBelow({
  base,
  isMatch,
}: {
  base: string
  isMatch: (path: string) => boolean
}): Promise<Named> {
  const { paths, refusals } = await walk(base)
  const wanted = paths.filter((path) => kindOfFile(path) !== 'beside' && isMatch(path))
  return { files: wanted.map((path) => join(base, path)), base, warnings: refusals.all() }
}

/** The folder that a pattern begins in: names of folders that are there are no patterns, whatever signs they hold. */
async function literalPart(path: string): Promise<{ base: string; pattern: string }> {
  const parts = path.split(sep)
  for (let count = parts.length - 1; count > 0; count--) {
    const base = parts.slice(0, count).join(sep) || sep
    const found = await stat(base).catch(() => undefined)
    if (found?.isDirectory()) return { base, pattern: parts.slice(count).join('/') }
  }
  return { base: sep, pattern: parts.join('/') }
}

/** Whether a file is named by its folder. */
const isIndex = (path: string): boolean => /^_?index\.[^/]*$/i.test(basename(path))

function refuseAddress(name: string): void {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(name))
    throw new Error(`"${name}" is an address, and nothing is fetched: save the file and name it by its path`)
}
