import type { PlannedPost } from '../plan/index.js'
import { languagesOf, readPost, type StoredPost } from './readPosts.js'
import type { DocumentID, Work } from './work.js'

/**
 * Saves a post in its own language. It is published in that language alone, so that another one's unpublished work
 * stays unpublished; a post in one language is published as a whole, which is the same and leaves no draft behind.
 */
export async function savePost({
  work: { payload, req, resolved },
  post,
  id,
  data,
  before,
}: {
  work: Pick<Work, 'payload' | 'req' | 'resolved'>
  post: Pick<PlannedPost, 'locale' | 'isDraft'>
  id: DocumentID
  data: Record<string, unknown>
  /** The post as it was read just before. @default read again */
  before?: StoredPost
}): Promise<void> {
  const { locale, isDraft } = post
  const stored = before ?? (await readPost({ payload, resolved, id }))
  const isAlone = !stored || languagesOf(stored).every((language) => language === locale)
  await payload.update({
    collection: resolved.slugs.posts,
    id,
    locale,
    data: { ...data, _status: isDraft ? 'draft' : 'published' },
    draft: isDraft,
    ...(isDraft || isAlone ? {} : { publishSpecificLocale: locale }),
    depth: 0,
    overrideAccess: true,
    req,
  })
}
