import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import type { Resolved } from '../resolved.js'
import { settleWhenCommitted } from './afterCommit.js'
import { changedFields } from './changedFields.js'
import { isDeferred, marksInRequest } from './deferred.js'
import type { ReferenceKey } from './keys.js'
import { type Mark, mark } from './marks.js'

type Doc = Record<string, unknown>

type Change = { before?: Doc; after: Doc; req: PayloadRequest }

type Around = {
  resolved: Resolved
  /** Whether a change shows elsewhere. `before` is missing when the document is new. */
  shows: (change: Change) => boolean
  /** What a document is known by to those that show it. Called before it has an id, too. */
  keysOf: (doc: Doc, req: PayloadRequest) => ReferenceKey[] | Promise<ReferenceKey[]>
}

/** Shows elsewhere: a new document, and a change of one of these fields. */
export const whenChanged =
  (...fields: string[]): Around['shows'] =>
  ({ before, after }) =>
    !before || changedFields({ before, after, fields }).length > 0

/**
 * The four hooks that keep what shows a document in step with it: the change is marked before it is written,
 * its consequences are drawn after it, and the mark is taken away.
 */
export const refreshAround = ({ resolved, shows, keysOf }: Around) => {
  const touched = async (change: Change) =>
    shows(change)
      ? [
          ...(change.before ? await keysOf(change.before, change.req) : []),
          ...(await keysOf(change.after, change.req)),
        ]
      : []

  const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
    const before = operation === 'update' ? originalDoc : undefined
    await remember({ req, keys: await touched({ before, after: { ...before, ...data }, req }) })
    return data
  }
  const afterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
    const before = operation === 'update' ? previousDoc : undefined
    await draw({ req, resolved, keys: await touched({ before, after: doc, req }) })
  }
  const beforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
    const doc = await req.payload.db.findOne<Doc & { id: string }>({
      collection: collection.slug,
      where: { id: { equals: id } },
      req,
    })
    const keys = doc ? await keysOf(doc, req) : []
    await remember({ req, keys })
    // What showed a document can't be asked for once it is gone.
    req.context[`${beingDeleted}:${collection.slug}:${id}`] = keys
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
    const keys = req.context[`${beingDeleted}:${collection.slug}:${id}`]
    if (Array.isArray(keys)) await draw({ req, resolved, keys })
  }
  return {
    beforeChange: [beforeChange],
    afterChange: [afterChange],
    beforeDelete: [beforeDelete],
    afterDelete: [afterDelete],
  }
}

const beingDeleted = 'laurelBeingDeleted'

async function remember({ req, keys }: { req: PayloadRequest; keys: ReferenceKey[] }) {
  const known = marksOf(req)
  const fresh = isDeferred(req) ? keys.filter((key) => !known.has(key)) : keys
  for (const entry of await mark({ req, keys: fresh })) known.set(entry.key, entry)
}

async function draw({
  req,
  resolved,
  keys,
}: {
  req: PayloadRequest
  resolved: Resolved
  keys: ReferenceKey[]
}) {
  if (!keys.length || isDeferred(req)) return
  const known = marksOf(req)
  const marks = await Promise.all(
    [...new Set(keys)].map(async (key) => known.get(key) ?? (await mark({ req, keys: [key] }))[0]),
  )
  await settleWhenCommitted({
    req,
    resolved,
    marks: marks.filter((entry): entry is Mark => entry !== undefined),
  })
}

function marksOf(req: PayloadRequest): Map<ReferenceKey, Mark> {
  const known = req.context[marksInRequest]
  if (known instanceof Map) return known
  const marks = new Map<ReferenceKey, Mark>()
  req.context[marksInRequest] = marks
  return marks
}
