import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../resolved.js'

type ID = string | number
type Asking = { req: PayloadRequest; resolved: Resolved; ids: ID[] }

/** Which of these people the public may not know of, and which are no more. */
export async function hiddenPeople({ req, resolved, ids }: Asking): Promise<{ hidden: ID[]; missing: ID[] }> {
  const docs = await find<{ id: ID; isHidden?: boolean | null; isUnannounced?: boolean | null }>({
    req,
    collection: resolved.slugs.people,
    ids,
  })
  const found = new Map(docs.map((person) => [String(person.id), person]))
  return {
    hidden: ids.filter((id) => {
      const person = found.get(String(id))
      return person?.isHidden || person?.isUnannounced
    }),
    missing: ids.filter((id) => !found.has(String(id))),
  }
}

/** Which of these posts the public may not see. */
export async function unpublishedPosts({ req, resolved, ids }: Asking): Promise<ID[]> {
  const docs = await find<{ id: ID; _status?: string }>({ req, collection: resolved.slugs.posts, ids })
  const published = new Set(docs.filter(({ _status }) => _status !== 'draft').map(({ id }) => String(id)))
  return ids.filter((id) => !published.has(String(id)))
}

async function find<Doc extends { id: ID }>({
  req,
  collection,
  ids,
}: {
  req: PayloadRequest
  collection: string
  ids: ID[]
}): Promise<Doc[]> {
  if (!ids.length) return []
  const { docs } = await req.payload.db.find<Doc>({
    collection,
    where: { id: { in: ids } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}
