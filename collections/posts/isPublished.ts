import type { PayloadRequest } from 'payload'
import type { Slugs } from '../resolved.js'

type ID = string | number

/** Whether the public may see a post. One of a host without drafts always may. */
export async function isPublished({
  req,
  slugs,
  post,
}: {
  req: PayloadRequest
  slugs: Pick<Slugs, 'posts'>
  post: ID | undefined
}): Promise<boolean> {
  if (post === undefined) return false
  const found = await req.payload.db.findOne<{ id: ID; _status?: string }>({
    collection: slugs.posts,
    where: { id: { equals: post } },
    select: { _status: true },
    req,
  })
  return found !== null && found._status !== 'draft'
}
