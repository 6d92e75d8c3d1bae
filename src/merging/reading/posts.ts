import type { Store } from '../../plans/index.js'
import type { ID } from './people.js'

/** A post that names somebody as an author, now or in an earlier version. */
export type AuthoredPost = { id: ID; title: string }

type Titled = { id: ID; title?: unknown }
type Version = { parent?: ID | null; version: Titled }

/** The posts in which somebody is an author, in what is published, in a draft or in any version that may come back. */
export async function readPostsOf({
  payload,
  resolved: { slugs, has },
  person,
}: Store & { person: ID }): Promise<AuthoredPost[]> {
  if (!has.posts) return []
  const collection = slugs.posts
  const { docs } = await payload.db.find<Titled>({
    collection,
    where: { authors: { in: [person] } },
    select: { title: true },
    limit: 0,
    pagination: false,
  })
  const found = new Map(docs.map((doc) => [String(doc.id), { id: doc.id, title: textOf(doc.title) }]))
  for (const { parent, version } of await versionsOf({ payload, collection, person })) {
    if (parent === null || parent === undefined || found.has(String(parent))) continue
    found.set(String(parent), { id: parent, title: textOf(version.title) })
  }
  return [...found.values()]
}

async function versionsOf({
  payload,
  collection,
  person,
}: Pick<Store, 'payload'> & { collection: string; person: ID }): Promise<Version[]> {
  if (!payload.collections[collection]?.config.versions) return []
  const { docs } = await payload.db.findVersions<Titled>({
    collection,
    where: { 'version.authors': { in: [person] } },
    limit: 0,
    pagination: false,
  })
  return docs
}

/** A title, in the first language that has one. */
function textOf(title: unknown): string {
  if (typeof title === 'string') return title
  const texts = typeof title === 'object' && title !== null ? Object.values(title) : []
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? ''
}
