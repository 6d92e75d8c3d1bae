import type { CollectionBeforeReadHook } from 'payload'
import type { Resolved } from '../resolved.js'

/** Until the post that announces a certificate is published, the public does not learn of it. */
export const withholdDraftPost =
  ({ permissions }: Resolved): CollectionBeforeReadHook =>
  ({ doc, overrideAccess, req }) => {
    if (overrideAccess || doc.postPublished || !doc.post || permissions.canReadDrafts({ req })) return doc
    return { ...doc, post: null }
  }
