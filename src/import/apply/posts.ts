import { breather } from '../../plans/index.js'
import type { PlannedPost } from '../plan/index.js'
import { readBody } from './body.js'
import { contentOf } from './content.js'
import { each } from './documents.js'
import { hashOfPost, readPost } from './readPosts.js'
import { savePost } from './savePost.js'
import { attempt, wrote } from './settle.js'
import { unfinishedHash } from './unfinished.js'
import type { DocumentID, Work } from './work.js'

/**
 * Makes the posts that are new, without their text and as drafts: certificates name the post that announces them,
 * and a post is published only when all that it lists is there.
 */
export async function openPosts(work: Work): Promise<void> {
  const pause = breather()
  for (const post of work.plan.posts) {
    await pause()
    if (post.id !== undefined) work.ids.set(post.key, post.id)
    if (post.action !== 'create' || !work.resolved.has.posts) continue
    await attempt({ ...about(work, post), act: () => openPost(work, post) })
  }
}

/** Writes the text of every planned post, and publishes it in its own language alone unless it is a draft. */
export async function writePosts(work: Work): Promise<void> {
  if (!work.resolved.has.posts) return
  await each(work, 'posts', work.plan.posts, async (post) => {
    const id = idOfPost(work, post)
    if (id === undefined || !isWritten(post)) return
    await attempt({ ...about(work, post), act: () => writePost({ work, post, id }) })
  })
}

/** Says of every post that its import is complete, by the hash of its file. */
export async function sealPosts(work: Work): Promise<void> {
  if (!work.resolved.has.posts) return
  const pause = breather()
  for (const post of work.plan.posts) {
    await pause()
    const id = idOfPost(work, post)
    if (id === undefined || !isWritten(post) || work.outcome.refused.has(post.key)) continue
    const source = { path: post.path, sha256: post.sha256 }
    await attempt({ ...about(work, post), act: () => savePost({ work, post, id, data: { source } }) })
  }
}

const isWritten = ({ action }: PlannedPost): boolean => action === 'create' || action === 'update'

const idOfPost = ({ ids }: Work, { key, id, of }: PlannedPost): DocumentID | undefined =>
  id ?? ids.get(key) ?? (of === undefined ? undefined : ids.get(of))

const about = (work: Work, { key, path, fields }: PlannedPost) => ({
  work,
  key,
  name: fields.title ?? path,
  file: path,
})

async function openPost(work: Work, post: PlannedPost): Promise<void> {
  const { payload, req, resolved, ids, ledger } = work
  const { id } = await payload.create({
    collection: resolved.slugs.posts,
    locale: post.locale,
    data: { ...summaryOf(work, post), source: { path: post.path }, _status: 'draft' },
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  ids.set(post.key, id)
  wrote({ work, collection: 'posts', id, action: 'create' })
  await ledger.remember({ target: 'posts', document: id, ...post.ledger, hash: unfinishedHash() })
}

async function writePost({
  work,
  post,
  id,
}: {
  work: Work
  post: PlannedPost
  id: DocumentID
}): Promise<void> {
  const { ids, ledger, resolved, ending, payload } = work
  const { locale, path } = post
  const tree = await readBody({ post, sources: work.sources })
  const before = await readPost({ payload, resolved, id })
  const hash = before && hashOfPost({ post: before, locale })
  await ledger.remember({ target: 'posts', document: id, ...post.ledger, hash: unfinishedHash(hash) })
  const { content, warnings } = contentOf({
    post,
    tree,
    idOf: (key) => ids.get(key),
    embedHosts: resolved.embedHosts,
    ending,
  })
  for (const warning of warnings) work.warn(warning)
  const source = { path, sha256: null }
  await savePost({ work, post, id, data: { ...summaryOf(work, post), content, source }, before })
  wrote({ work, collection: 'posts', id, action: 'update' })
  const after = await readPost({ payload, resolved, id })
  if (!after) return
  await ledger.remember({
    target: 'posts',
    document: id,
    ...post.ledger,
    hash: hashOfPost({ post: after, locale }),
  })
}

function summaryOf({ ids, resolved }: Work, { fields }: PlannedPost): Record<string, unknown> {
  const { cover: coverKey, coverURL, ...rest } = fields
  const cover = coverKey === undefined ? undefined : ids.get(coverKey)
  return {
    ...rest,
    ...(cover === undefined || !resolved.has.media ? {} : { cover }),
    ...(coverURL && URL.canParse(coverURL) && /^https?:/i.test(coverURL) ? { coverURL } : {}),
  }
}
