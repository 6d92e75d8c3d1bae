import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { remakePost, withheldKey } from '../../../collections/index.js'
import { type ID, refused } from '../../plans/index.js'
import type { PeopleRow } from '../types.js'
import { person, targetOf, type Work } from './work.js'

type Authored = { id: ID; updatedAt: string; authors?: ID[] | null; withheld?: unknown }

const tries = 3

/**
 * Names one person in place of another among a post's authors: in what is published, and in every version that may
 * come back. Past hooks and versions, since nobody has edited the post.
 */
export async function applyPost(work: Work, row: PeopleRow): Promise<void> {
  const { payload, resolved, from } = work
  const to = targetOf(work)
  const collection = resolved.slugs.posts
  const id = row.document ?? ''
  const isHidden = Boolean((await person(work, to)).isHidden)
  const swap = (authors: readonly ID[]) => swapped({ authors, from, to })
  await renameVersions({ payload, collection, id, from, swap })
  for (let attempt = 1; ; attempt++) {
    const post = await payload.db.findOne<Authored>({ collection, where: { id: { equals: id } } })
    if (!post?.authors?.some((author) => String(author) === String(from))) break
    if (attempt > tries) throw refused({ code: 'changedSince' })
    const withheld = Array.isArray(post.withheld) ? post.withheld : []
    await payload.db.updateOne({
      collection,
      where: { and: [{ id: { equals: id } }, { updatedAt: { equals: post.updatedAt } }] },
      data: {
        authors: swap(post.authors),
        ...(isHidden ? { withheld: [...withheld, withheldKey('people', to)] } : {}),
        updatedAt: null,
      },
    })
  }
  const req: PayloadRequest = await createLocalReq({}, payload)
  await remakePost({ req, resolved, id: String(id) })
}

async function renameVersions({
  payload,
  collection,
  id,
  from,
  swap,
}: {
  payload: Payload
  collection: string
  id: ID
  from: ID
  swap: (authors: readonly ID[]) => ID[]
}): Promise<void> {
  if (!payload.collections[collection]?.config.versions) return
  const { docs } = await payload.db.findVersions<Authored>({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version.authors': { in: [from] } }] },
    limit: 0,
    pagination: false,
  })
  for (const { id: version, version: kept, updatedAt } of docs) {
    const versionData = { version: { ...kept, authors: swap(kept.authors ?? []) }, updatedAt }
    await payload.db.updateVersion({ collection, id: version, versionData, returning: false })
  }
}

const swapped = ({ authors, from, to }: { authors: readonly ID[]; from: ID; to: ID }): ID[] => {
  const renamed = authors.map((author) => (String(author) === String(from) ? to : author))
  return renamed.filter((author, at) => renamed.findIndex((other) => String(other) === String(author)) === at)
}
