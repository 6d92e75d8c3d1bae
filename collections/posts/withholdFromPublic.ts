import type { CollectionBeforeReadHook } from 'payload'
import type { Resolved } from '../resolved.js'
import { isAmong, withholdInContent, withoutWithheld } from './withhold.js'

/** Takes what is not public out of a post's relations before they are populated or sent as bare ids. */
export const withholdFromPublic =
  ({ permissions }: Resolved): CollectionBeforeReadHook =>
  ({ doc, overrideAccess, req }) => {
    const withheld: unknown = doc.withheld
    if (overrideAccess || !Array.isArray(withheld) || !withheld.length) return doc
    if (permissions.canReadDrafts({ req })) return doc
    const isWithheld = isAmong(withheld)
    return {
      ...doc,
      ...('authors' in doc && { authors: withoutWithheld(doc.authors, 'people', isWithheld) }),
      ...('related' in doc && { related: withoutWithheld(doc.related, 'posts', isWithheld) }),
      ...('content' in doc && { content: withholdInContent(doc.content, isWithheld) }),
    }
  }
