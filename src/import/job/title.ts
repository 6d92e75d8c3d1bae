import { posix } from 'node:path'

/**
 * What an import is called, without words, since it is kept for readers of every language: the folder that its files
 * share, or its first file and how many others there are: `2022.md (+3)`.
 */
export function titleOf(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  if (!others.length) return posix.basename(first)
  const [folder] = first.split('/')
  if (folder !== first && others.every((path) => path.startsWith(`${folder}/`)))
    return `${folder} (${paths.length})`
  return `${posix.basename(first)} (+${others.length})`
}
