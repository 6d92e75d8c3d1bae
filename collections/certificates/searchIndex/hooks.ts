import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { Resolved } from '../../resolved.js'
import { isDeferred } from '../../upkeep/deferred.js'
import { indexCertificates, removeRows } from './indexCertificates.js'

/**
 * Makes a saved certificate findable as it now is. That its rows are to be written was saved with it, so whatever
 * happens in between, the next start writes them.
 */
export const keepFindable =
  (resolved: Resolved): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    if (!isDeferred(req)) await indexCertificates({ req, resolved, ids: [doc.id] })
  }

/** Whatever may be deleted is found no more. */
export const forgetDeleted: CollectionAfterDeleteHook = async ({ id, req }) => {
  await removeRows({ req, ids: [id] })
}
