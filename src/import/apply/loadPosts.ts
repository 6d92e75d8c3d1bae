import type { Payload } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { DocumentID, ExistingPost } from '../plan/index.js'
import type { StoredRow } from './ledger.js'
import {
  hashOfPost,
  inLocale,
  languagesOf,
  readPostSources,
  readPosts,
  type StoredPost,
} from './readPosts.js'
import { hashBeforeCut } from './unfinished.js'

type Loading = {
  payload: Payload
  resolved: Resolved
  rows: readonly StoredRow[]
  sources: readonly { path: string; locale: string }[]
}

/** All posts, and of those that the sources are about what they hold now, as hashes. */
export async function loadPosts(loading: Loading): Promise<ExistingPost[]> {
  if (!loading.resolved.has.posts) return []
  const stored = await readPostSources(loading)
  const rows = new Map(
    loading.rows
      .filter(({ key }) => key.startsWith('post:'))
      .map((row) => [row.key.slice('post:'.length), row]),
  )
  const locales = new Set(loading.sources.map(({ locale }) => locale))
  const known = stored.map((post) => existingPost(post, locales))
  const touched = touchedPosts({ known, rows, sources: loading.sources })
  const ids = [...touched.keys()]
  for (let at = 0; at < ids.length; at += atOnce) {
    for (const post of await readPosts({ ...loading, ids: ids.slice(at, at + atOnce) })) {
      for (const { path, locale, hashes } of touched.get(post.id) ?? [])
        hashes[locale] = presentHash({ post, locale, row: rows.get(path) })
    }
  }
  return known
}

/** How many posts are held in memory with all their content. */
const atOnce = 50

type Touch = { path: string; locale: string; hashes: Record<string, string> }

/** The posts that the sources are about, found by where they came from and by what is remembered. */
function touchedPosts({
  known,
  rows,
  sources,
}: {
  known: readonly (ExistingPost & { hashes: Record<string, string> })[]
  rows: ReadonlyMap<string, StoredRow>
  sources: Loading['sources']
}): Map<DocumentID, Touch[]> {
  const byID = new Map(known.map((post) => [String(post.id), post]))
  const bySource = new Map(
    known.flatMap((post) =>
      Object.entries(post.sources).map(([locale, { path }]) => [`${locale} ${path}`, post] as const),
    ),
  )
  const touched = new Map<DocumentID, Touch[]>()
  for (const { path, locale } of sources) {
    const found = [byID.get(rows.get(path)?.document ?? ''), bySource.get(`${locale} ${path}`)]
    for (const post of new Set(found)) {
      if (!post) continue
      const touches = touched.get(post.id) ?? []
      touched.set(post.id, [...touches, { path, locale, hashes: post.hashes }])
    }
  }
  return touched
}

/**
 * The hash of what a post holds now. One whose writing was cut off counts as written, unless an editor changed it
 * before anything was written.
 */
function presentHash({
  post,
  locale,
  row,
}: {
  post: StoredPost
  locale: string
  row: StoredRow | undefined
}): string {
  const now = hashOfPost({ post, locale })
  const before = row?.document === String(post.id) ? hashBeforeCut(row.hash ?? '') : undefined
  if (before === undefined) return now
  const isWritten = !sourceIn(post, locale).sha256
  return isWritten || now === before ? (row?.hash ?? now) : now
}

function existingPost(
  post: StoredPost,
  locales: ReadonlySet<string>,
): ExistingPost & { hashes: Record<string, string> } {
  const { id, slug, formerSlugs, publishedAt } = post
  const languages = new Set([...languagesOf(post), ...localesIn(post.source), ...locales])
  const origins = [...languages].map((locale) => [locale, sourceIn(post, locale)] as const)
  return {
    id,
    slug: typeof slug === 'string' ? slug : '',
    formerSlugs: Array.isArray(formerSlugs) ? formerSlugs.map(String) : [],
    publishedAt: publishedAt instanceof Date ? publishedAt.toISOString() : textOf(publishedAt),
    languages: languagesOf(post),
    sources: Object.fromEntries(origins.filter(([, { path }]) => path)),
    hashes: {},
  }
}

/** The languages in which a post has a source. */
function localesIn(source: unknown): string[] {
  const { path } = partsOf(source)
  return typeof path === 'object' && path !== null ? Object.keys(path) : []
}

function sourceIn(post: StoredPost, locale: string): { path?: string; sha256?: string } {
  const { path, sha256 } = partsOf(post.source)
  return { path: textOf(inLocale(path, locale)), sha256: textOf(inLocale(sha256, locale)) }
}

const partsOf = (source: unknown): { path?: unknown; sha256?: unknown } =>
  typeof source === 'object' && source !== null ? source : {}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined
