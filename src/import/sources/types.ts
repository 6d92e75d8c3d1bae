import type { ImportWarning } from '../say.js'

/** One file, wherever it lies. */
export type SourceFile = {
  /** Below the root of its place, with `/`. */
  path: string
  size: number
  /** @throws SourceError where it can't be read, or is larger than it said. */
  bytes: () => Promise<Buffer>
  /** The same piece by piece, where that is possible. */
  chunks?: () => AsyncIterable<Uint8Array>
}

/** A file that is handed over with its bytes: an upload, standard input. */
export type GivenFile = SourceFile & {
  /** Where it lies on the disk, so that an archive need not be held in memory. */
  onDisk?: string
}

/** A place in which files lie: a folder, an archive, what was uploaded together. */
export type SourcePlace = {
  /** The paths of those to import, in order. */
  paths: readonly string[]
  /**
   * A file of this place, to import or lying beside one.
   * @throws SourceError that says why it is there and can't be used.
   */
  find: (path: string, limit: number) => Promise<SourceFile | undefined>
  /** Where it lies on this machine. */
  root?: string
  /** What was left out of it, and why. */
  warnings: readonly ImportWarning[]
  close: () => Promise<void>
}

const megabyte = 1024 * 1024

/** The largest files that are read, in bytes. */
export const largest = {
  post: 8 * megabyte,
  list: 32 * megabyte,
  beside: 20 * megabyte,
  table: 64 * megabyte,
} as const

/** How many files one place may have. */
export const mostFiles = 50_000
