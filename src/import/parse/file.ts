import { createHash } from 'node:crypto'
import { type Say, SourceError, say } from '../say.js'
import { decodeSource } from './decode.js'
import { isListPath, parseList, readInMarkdown, streamCSV } from './lists/index.js'
import type { ListOptions, ParsedList } from './lists/types.js'
import { type ParsedSource, parsePost } from './parsePost.js'
import type { ParsedPost } from './types.js'

/** A file beside a post, as the reader found it. */
export type LocalFile = { path: string; sha256: string; size: number; mimeType: string }

/** One source file: parsed, or with the reason why it can't be. */
export type ParsedFile = {
  /** Its path below the root of the import, with `/`: what `source.path` of the post says. */
  path: string
  locale: string
  /** Of its bytes. */
  sha256: string
  /** Without its body: that is read again when it is wanted, so that thousands of posts fit. */
  post?: ParsedPost
  /** The people that a list of people, or the data of a page, names. */
  list?: ParsedList
  error?: Say
  /** Files that the post names, by address as written; null for those that are not there. */
  files?: Record<string, LocalFile | null>
}

/**
 * Reads one source file: a post, a list of people, or a page that is both. Never throws: what can't be read has an
 * `error`. `lists` is what is known beforehand of lists that don't say it.
 */
export function parseFile({
  path,
  locale,
  bytes,
  lists = {},
}: {
  path: string
  locale: string
  bytes: Uint8Array
  lists?: ListOptions
}): ParsedFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  try {
    if (isListPath(path)) return { path, locale, sha256, list: listIn({ path, bytes, options: lists }) }
    const { post, list } = parseSource({ path, bytes })
    return { path, locale, sha256, post, ...(list ? { list } : {}) }
  } catch (error) {
    return { path, locale, sha256, error: errorOf(error) }
  }
}

/**
 * The same for a table of people that comes in pieces. Undefined where it is not UTF-8: that needs it as a whole.
 * @throws what reading the pieces throws.
 */
export async function parseTable({
  path,
  locale,
  chunks,
  lists,
}: {
  path: string
  locale: string
  chunks: AsyncIterable<Uint8Array>
  lists: ListOptions
}): Promise<ParsedFile | undefined> {
  try {
    return { path, locale, ...(await streamCSV({ chunks, path, options: lists })) }
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/**
 * Reads one post with its body, the same each time for the same bytes. People whom a list in it tells more of are
 * in that, not in its rosters.
 * @throws SourceError where it can't be read.
 */
export function parseSource({
  path,
  bytes,
}: {
  path: string
  bytes: Uint8Array
}): ParsedSource & { list?: ParsedList } {
  const { text, warnings } = decodeSource(bytes)
  const { post, tree } = parsePost({ path, text })
  const { list, taken } = readInMarkdown({ post, tree, path, text })
  return {
    post: {
      ...post,
      rosters: post.rosters.filter(({ at }) => !taken.has(at)),
      warnings: [...warnings, ...post.warnings],
    },
    tree,
    ...(list ? { list } : {}),
  }
}

function listIn({
  path,
  bytes,
  options,
}: {
  path: string
  bytes: Uint8Array
  options: ListOptions
}): ParsedList {
  const { text, warnings } = decodeSource(bytes)
  const list = parseList({ path, text, options })
  return { ...list, warnings: [...warnings, ...list.warnings] }
}

const errorOf = (error: unknown): Say =>
  error instanceof SourceError
    ? error.said
    : say({ key: 'unreadable', values: { problem: error instanceof Error ? error.message : String(error) } })
