import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { completeFallback } from '../../locale/index.js'
import type { Rules } from '../options.js'
import { type Asked, checkOperation, isPopulation } from './checkOperation.js'

/**
 * A `beforeOperation` hook that checks what a request asks of a collection. Calls that override access are the
 * program's own and pass.
 */
export const guardOperation =
  (rules: Rules): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    if (!guarded.has(operation)) return args
    if (operation === 'read') completeFallback(req)
    if (overrideAccess) return args
    const asked: Asked = args
    const isReading = operation !== 'update' && operation !== 'delete'
    const opened = isReading && !rules.isStaff(req) ? publicOnly(asked, req) : asked
    return Object.assign({}, args, await checkOperation({ args: opened, collection, operation, req, rules }))
  }

const guarded = new Set<string>(['read', 'readDistinct', 'count', 'countVersions', 'update', 'delete'])

/** The public sees no drafts, no trash, and no document of its own making. */
const publicOnly = (args: Asked, req: PayloadRequest): Asked => {
  // By REST Payload itself reads what is in the trash, to leave it out of relations.
  const isFilteredLater = isPopulation(args) && req.payloadAPI !== 'GraphQL'
  return {
    ...args,
    ...('data' in args ? { data: undefined } : {}),
    ...('draft' in args ? { draft: false } : {}),
    ...('trash' in args && !isFilteredLater ? { trash: false } : {}),
  }
}
