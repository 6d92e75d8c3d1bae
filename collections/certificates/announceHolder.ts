import type { CollectionBeforeChangeHook } from 'payload'
import { publicStatuses } from '../../src/certificates/index.js'
import { idOf } from '../fields/index.js'
import type { Resolved } from '../resolved.js'

/**
 * Makes a person public who was made with a draft, before the first of their certificates becomes public: cut off in
 * between, the person is known without it, and never the certificate without the person.
 */
export const announceHolder =
  ({ slugs }: Resolved): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const isPublic = (status: unknown) => publicStatuses.some((one) => one === status)
    const { person, status } = { ...originalDoc, ...data }
    const holder = idOf(person)
    if (holder === undefined || !isPublic(status) || isPublic(originalDoc?.status)) return data
    const waiting = await req.payload.db.findOne<{ id: string | number }>({
      collection: slugs.people,
      where: { and: [{ id: { equals: holder } }, { isUnannounced: { equals: true } }] },
      select: { isUnannounced: true },
      req,
    })
    if (waiting) {
      await req.payload.update({
        collection: slugs.people,
        id: holder,
        data: { isUnannounced: false },
        depth: 0,
        overrideAccess: true,
        req,
      })
    }
    return data
  }
