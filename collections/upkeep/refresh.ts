import type { PayloadRequest, Where } from 'payload'
import { remakePost } from '../posts/derived/remakePost.js'
import type { Resolved } from '../resolved.js'
import { referencesSlug } from './collections.js'
import { type ReferenceKey, readKey } from './keys.js'
import { propagatePerson } from './propagatePerson.js'
import { propagatePost } from './propagatePost.js'
import { propagateRole } from './propagateRole.js'

type Work = { req: PayloadRequest; resolved: Resolved; keys: ReferenceKey[] }

/** How many documents a refresh would look at. */
export async function sizeOfRefresh({ req, resolved, keys }: Work): Promise<number> {
  const certificates = await req.payload.db.count({
    collection: resolved.slugs.certificates,
    where: certificatesOf(keys),
    req,
  })
  const direct = await postsThatShow({ req, keys })
  return certificates.totalDocs + direct.length
}

/**
 * Brings up to date what depends on the named things: flags and titles of certificates, the avatar of a person,
 * html and markdown of posts. Idempotent: it looks at the present state only.
 * @throws AggregateError after all others were made, where a post could not be: one that fails holds up no other.
 */
export async function refresh({ req, resolved, keys }: Work): Promise<void> {
  const shown = new Set(keys)
  for (const key of keys) {
    const { kind, id } = readKey(key)
    if (kind === 'person') for (const more of await propagatePerson({ req, resolved, id })) shown.add(more)
    if (kind === 'role') await propagateRole({ req, resolved, id })
    if (kind === 'post') await propagatePost({ req, resolved, id })
  }
  if (!resolved.has.posts) return
  const posts = [
    ...(await postsNamed({ req, resolved, keys })),
    ...(await postsThatShow({ req, keys: [...shown] })),
  ]
  const failures: unknown[] = []
  for (const id of new Set(posts)) {
    await remakePost({ req, resolved, id }).catch((error: unknown) => failures.push(error))
  }
  if (failures.length) {
    throw new AggregateError(
      failures,
      `${failures.length} posts could not be made anew: ${failures.join('; ')}`,
    )
  }
}

/** The posts that have changed themselves. */
async function postsNamed({ req, resolved, keys }: Work): Promise<string[]> {
  const slugs = idsOf(keys, 'slug')
  if (!slugs.length) return []
  const { docs } = await req.payload.db.find<{ id: string | number }>({
    collection: resolved.slugs.posts,
    where: { slug: { in: slugs } },
    pagination: false,
    limit: 0,
    select: { slug: true },
    req,
  })
  return docs.map(({ id }) => String(id))
}

async function postsThatShow({
  req,
  keys,
}: {
  req: PayloadRequest
  keys: ReferenceKey[]
}): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ post: string }>({
    collection: referencesSlug,
    where: { key: { in: keys } },
    pagination: false,
    limit: 0,
    req,
  })
  return [...new Set(docs.map(({ post }) => post))]
}

const certificatesOf = (keys: ReferenceKey[]): Where => ({
  or: [{ person: { in: idsOf(keys, 'person') } }, { role: { in: idsOf(keys, 'role') } }],
})

const idsOf = (keys: ReferenceKey[], kind: string): string[] =>
  keys
    .map(readKey)
    .filter((key) => key.kind === kind)
    .map(({ id }) => id)
