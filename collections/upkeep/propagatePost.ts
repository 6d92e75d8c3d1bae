import type { PayloadRequest } from 'payload'
import { isPublished } from '../posts/isPublished.js'
import type { Resolved } from '../resolved.js'

/** Tells the certificates that a post announces whether the public may know of it. */
export async function propagatePost({
  req,
  resolved: { slugs },
  id,
}: {
  req: PayloadRequest
  resolved: Resolved
  id: string
}): Promise<void> {
  const postPublished = await isPublished({ req, slugs, post: id })
  await req.payload.db.updateMany({
    collection: slugs.certificates,
    where: { and: [{ post: { equals: id } }, { postPublished: { not_equals: postPublished } }] },
    data: { postPublished, updatedAt: null },
    req,
    returning: false,
  })
}
