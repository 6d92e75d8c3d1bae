import type { CollectionBeforeReadHook } from 'payload'
import type { Resolved } from '../resolved.js'
import { withhold } from './withhold.js'

/** Relations of a post that may name what is not public. */
const relations = ['authors', 'related', 'content'] as const

/** Takes what is not public out of a post's relations before they are populated or sent as bare ids. */
export const withholdFromPublic =
  ({ permissions }: Resolved): CollectionBeforeReadHook =>
  ({ doc, overrideAccess, req }) => {
    const withheld: unknown = doc.withheld
    if (overrideAccess || !Array.isArray(withheld) || !withheld.length) return doc
    if (permissions.canReadDrafts({ req })) return doc
    const ids = new Set(withheld.map(String))
    const open = relations
      .filter((name) => name in doc)
      .map((name) => [name, withhold({ value: doc[name], ids })])
    return { ...doc, ...Object.fromEntries(open) }
  }
