import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { users as texts } from '../../src/translations/index.js'
import { refusedRequest } from '../refusedRequest.js'

type ID = string | number

/** Refuses to take the administrator's permission from the last one who has it. */
export const keepLastAdmin =
  ({ slug }: { slug: string }): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const loses =
      operation === 'update' && originalDoc?.permission === 'admin' && data.permission !== undefined
    if (loses && data.permission !== 'admin') await refuseWithoutAnother({ slug, id: originalDoc.id, req })
    return data
  }

/** Refuses to delete the last administrator. */
export const keepLastAdminFromDeletion =
  ({ slug }: { slug: string }): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const user = await req.payload.db.findOne<{ id: ID; permission?: string }>({
      collection: slug,
      where: { id: { equals: id } },
      req,
    })
    if (user?.permission === 'admin') await refuseWithoutAnother({ slug, id, req })
  }

async function refuseWithoutAnother({ slug, id, req }: { slug: string; id: ID; req: PayloadRequest }) {
  const { totalDocs } = await req.payload.db.count({
    collection: slug,
    where: { and: [{ permission: { equals: 'admin' } }, { id: { not_equals: id } }] },
    req,
  })
  if (!totalDocs) throw refusedRequest(texts.lastAdmin(req), 409)
}
