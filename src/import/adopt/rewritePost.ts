import { withPictures } from '../../richtext/index.js'
import {
  hashOfPost,
  inLocale,
  readPost,
  readPublished,
  type StoredPost,
  savePost,
  unfinishedHash,
} from '../apply/index.js'
import { isAsImported } from './survey.js'
import type { AdoptedPost, Adopting } from './types.js'

/**
 * Shows the library's pictures in a post, in one of its languages. A published one stays published, a draft a draft.
 * While it is written it counts as unfinished, as in an import: cut off, the next import writes it again.
 */
export async function rewritePost({
  adopting,
  post,
}: {
  adopting: Adopting
  post: AdoptedPost
}): Promise<void> {
  const { payload, resolved, ledger, newRequest } = adopting
  const { id, locale, path } = post
  const before = await readPost({ payload, resolved, id })
  const sha256 = before && sourceHash(before, locale)
  if (!before || !sha256 || !isAsImported({ adopting, post, stored: before })) return
  const changes = changesOf({ adopting, stored: before, locale })
  if (!changes) return
  const work = { payload, resolved, req: await newRequest() }
  const isDraft = !(await isPublishedAsIs({ adopting, post, before }))
  const remember = (hash: string) =>
    ledger.remember({ target: 'posts', document: id, keys: [`post:${path}`], hash })
  await remember(unfinishedHash(hashOfPost({ post: before, locale })))
  const cut = { ...changes, source: { path, sha256: null } }
  await savePost({ work, post: { locale, isDraft }, id, data: cut, before })
  const after = await readPost({ payload, resolved, id })
  if (after) await remember(hashOfPost({ post: after, locale }))
  await savePost({ work, post: { locale, isDraft }, id, data: { source: { path, sha256 } } })
}

function changesOf({
  adopting: { media },
  stored,
  locale,
}: {
  adopting: Adopting
  stored: StoredPost
  locale: string
}): Record<string, unknown> | undefined {
  const content = withPictures(inLocale(stored.content, locale), (url) => media.get(url))
  const coverURL = inLocale(stored.coverURL, locale)
  const hasCover = Boolean(inLocale(stored.cover, locale))
  const cover = typeof coverURL === 'string' && !hasCover ? media.get(coverURL) : undefined
  if (content === undefined && cover === undefined) return undefined
  return { ...(content === undefined ? {} : { content }), ...(cover === undefined ? {} : { cover }) }
}

/** Whether the public sees in this language what the panel shows. */
async function isPublishedAsIs({
  adopting: { payload, resolved },
  post: { id, locale },
  before,
}: {
  adopting: Adopting
  post: AdoptedPost
  before: StoredPost
}): Promise<boolean> {
  const published = await readPublished({ payload, resolved, id })
  return (
    published !== undefined &&
    hashOfPost({ post: published, locale }) === hashOfPost({ post: before, locale })
  )
}

function sourceHash({ source }: StoredPost, locale: string): string | undefined {
  const parts =
    typeof source === 'object' && source !== null && 'sha256' in source ? source.sha256 : undefined
  const hash = inLocale(parts, locale)
  return typeof hash === 'string' && hash ? hash : undefined
}
