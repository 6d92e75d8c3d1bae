import { remotePictures } from '../../richtext/index.js'
import { hashBeforeCut, hashOfPost, inLocale, readPosts, type StoredPost } from '../apply/index.js'
import { type ImportWarning, say } from '../say.js'
import { isLivePicture } from './fileAddress.js'
import { pictureKey } from './rows.js'
import type { AdoptedPost, Adopting, WantedFile } from './types.js'

const atOnce = 50

export type Survey = {
  /** By address. */
  wanted: Map<string, WantedFile>
  /** The posts that show any of them, or what was fetched before. */
  posts: AdoptedPost[]
  warnings: ImportWarning[]
}

/** Finds the pictures of posts that lie elsewhere. A post that an editor has changed since keeps its addresses. */
export async function surveyPosts({
  adopting,
  posts,
}: {
  adopting: Adopting
  posts: readonly AdoptedPost[]
}): Promise<Survey> {
  const survey: Survey = { wanted: new Map(), posts: [], warnings: [] }
  const { resolved, payload } = adopting
  if (!resolved.has.posts || !resolved.has.media) return survey
  for (let at = 0; at < posts.length; at += atOnce) {
    const some = posts.slice(at, at + atOnce)
    const stored = await readPosts({ payload, resolved, ids: [...new Set(some.map(({ id }) => id))] })
    const byID = new Map(stored.map((post) => [post.id, post]))
    for (const post of some) {
      const found = byID.get(post.id)
      if (found) surveyPost({ adopting, post, stored: found, survey })
    }
  }
  return survey
}

/** Whether a post holds in one language what its import wrote there, also where writing it anew was cut off before it began. */
export const isAsImported = ({
  adopting: { rows },
  post: { path, locale, id },
  stored,
}: {
  adopting: Adopting
  post: AdoptedPost
  stored: StoredPost
}): boolean => {
  const row = rows.get(`post:${path}`)
  const now = hashOfPost({ post: stored, locale })
  return row?.document === String(id) && (row.hash === now || hashBeforeCut(row.hash ?? '') === now)
}

/** The addresses in one language of a post whose pictures could be the library's. */
export const picturesOf = ({ stored, locale }: { stored: StoredPost; locale: string }) => {
  const cover = inLocale(stored.coverURL, locale)
  const hasCover = Boolean(inLocale(stored.cover, locale))
  return [
    ...(typeof cover === 'string' && cover && !hasCover ? [{ url: cover, alt: '' }] : []),
    ...remotePictures(inLocale(stored.content, locale)).filter(({ url }) => !isLivePicture(url)),
  ]
}

function surveyPost({
  adopting,
  post,
  stored,
  survey: { wanted, posts, warnings },
}: {
  adopting: Adopting
  post: AdoptedPost
  stored: StoredPost
  survey: Survey
}): void {
  const { locale, path } = post
  const { media, rows, isForced } = adopting
  const pictures = picturesOf({ stored, locale }).filter(
    ({ url }) => media.has(url) || isForced || !rows.has(pictureKey(url)),
  )
  if (!pictures.length) return
  if (!isAsImported({ adopting, post, stored })) {
    const title = inLocale(stored.title, locale)
    const name = typeof title === 'string' ? title : path
    warnings.push({ file: path, ...say({ key: 'picturesLeft', values: { name } }) })
    return
  }
  posts.push(post)
  for (const { url, alt } of pictures) {
    if (media.has(url) || wanted.has(url)) continue
    wanted.set(url, { url, picture: { alt, locale }, certificates: [] })
  }
}
