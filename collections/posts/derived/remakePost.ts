import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { localesOf } from '../../fields/index.js'
import type { Resolved } from '../../resolved.js'
import { derivePost, type PublishedPost } from './derivePost.js'
import { keepReferences } from './keepReferences.js'

type Work = { req: PayloadRequest; resolved: Resolved; id: string }

const tries = 3

/**
 * Makes a published post's derived fields anew from its content and what that shows today. Writes the published
 * document alone, past hooks and versions: it stays published, a newer draft stays the panel's latest, and nothing
 * counts as an edit. Does nothing where nothing would change.
 */
export async function remakePost({ req, resolved, id }: Work): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const post = await findPublished({ req, resolved, id })
    const derived = post ? await derivePost({ req, resolved, post, locales: localesOf(req) }) : undefined
    await keepReferences({ req, post: id, keys: derived?.shows ?? [] })
    if (!post || !derived || isUpToDate({ post, fields: derived.fields })) return
    if (await write({ req, resolved, post, fields: derived.fields })) return
  }
  throw new Error(`Post ${id} kept changing while it was being made anew`)
}

async function findPublished({ req, resolved, id }: Work): Promise<PublishedPost | null> {
  const collection = resolved.slugs.posts
  const hasDrafts = Boolean(req.payload.collections[collection]?.config.versions?.drafts)
  return await req.payload.db.findOne<PublishedPost>({
    collection,
    where: hasDrafts
      ? { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
      : { id: { equals: id } },
    req,
  })
}

const isUpToDate = ({ post, fields }: { post: PublishedPost; fields: Record<string, unknown> }) =>
  Object.entries(fields).every(([name, value]) => isDeepStrictEqual(tidy(post[name]), tidy(value)))

/** Databases give empty values back in several forms. */
function tidy(value: unknown): unknown {
  const plain: unknown = JSON.parse(JSON.stringify(value ?? null))
  if (Array.isArray(plain)) return plain.length ? plain : null
  if (plain === null || typeof plain !== 'object') return plain
  const entries = Object.entries(plain).filter(([, entry]) => entry !== null)
  return entries.length ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) : null
}

/**
 * Writes only if nobody has written since the post was read. Every localized field goes along, since SQLite replaces
 * a language's row as a whole; `updatedAt: null` leaves the date as it is.
 */
async function write({
  req,
  resolved,
  post,
  fields,
}: {
  req: PayloadRequest
  resolved: Resolved
  post: PublishedPost
  fields: Record<string, unknown>
}): Promise<boolean> {
  const written: unknown = await req.payload.db.updateOne({
    collection: resolved.slugs.posts,
    where: { and: [{ id: { equals: post.id } }, { updatedAt: { equals: post.updatedAt } }] },
    data: { ...post, ...fields, updatedAt: null },
    req,
  })
  return Boolean(written)
}
