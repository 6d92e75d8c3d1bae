import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { toIndex } from '../certificates/searchIndex/index.js'
import type { Resolved } from '../resolved.js'
import { withdrawCertificates } from '../upkeep/propagatePerson.js'

/** Whoever is being hidden loses their public certificates before anything else is written. */
export const hideCertificatesFirst =
  ({ slugs }: Resolved): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation !== 'update' || !data.isHidden || originalDoc.isHidden) return data
    await req.payload.db.updateMany({
      collection: slugs.certificates,
      where: { person: { equals: originalDoc.id } },
      data: { personHidden: true, listKey: null, searchState: toIndex(), updatedAt: null },
      req,
      returning: false,
    })
    return data
  }

/** A person who goes leaves withdrawn certificates: the serials stay, the name doesn't. */
export const withdrawBeforeDelete =
  (resolved: Resolved): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await withdrawCertificates({ req, resolved, id })
  }
