import type { CollectionBeforeDeleteHook } from 'payload'
import { certificates as texts } from '../../src/translations/index.js'
import { refusedRequest } from '../refusedRequest.js'
import type { Resolved } from '../resolved.js'

/** Set in a request's context by code that may delete what was never really issued, such as the sample content. */
export const mayDeleteIssued = 'laurelMayDeleteIssued'

/** An issued certificate is never deleted: whoever holds its address must learn what became of it. */
export const refuseToDeleteIssued =
  ({ slugs }: Resolved): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    if (req.context[mayDeleteIssued]) return
    const certificate = await req.payload.db.findOne<{ id: string; status?: string }>({
      collection: slugs.certificates,
      where: { id: { equals: id } },
      req,
    })
    if (certificate && certificate.status !== 'draft') throw refusedRequest(texts.cannotDelete(req), 409)
  }
