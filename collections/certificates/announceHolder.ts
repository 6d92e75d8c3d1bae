import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { publicStatuses } from '../../src/certificates/index.js'
import { idOf } from '../fields/index.js'
import type { Resolved } from '../resolved.js'

/**
 * Makes a person public who was made with a draft, once the first of their certificates is: a release that is refused
 * tells of nobody. Where it was cut off in between, any later save of the certificate does it.
 */
export const announceHolder =
  (resolved: Resolved): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const person = idOf(doc.person)
    const isPublic = publicStatuses.some((status) => status === doc.status)
    if (isPublic && person !== undefined) await announcePerson({ req, resolved, person })
  }

/** Makes a person public who waits for it; does nothing for anybody else. */
export async function announcePerson({
  req,
  resolved: { slugs },
  person,
}: {
  req: PayloadRequest
  resolved: Resolved
  person: string | number
}): Promise<void> {
  const waiting = await req.payload.db.findOne<{ id: string | number }>({
    collection: slugs.people,
    where: { and: [{ id: { equals: person } }, { isUnannounced: { equals: true } }] },
    select: { isUnannounced: true },
    req,
  })
  if (!waiting) return
  await req.payload.update({
    collection: slugs.people,
    id: person,
    data: { isUnannounced: false },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
