import { executeAccess, type FlattenedField, type PayloadRequest } from 'payload'
import type { ResolvedPath } from '../filters/resolvePath.js'
import type { Problem } from '../problem.js'

/**
 * Refuses paths over fields or collections that this request may not read: what cannot be seen can be neither
 * filtered nor sorted by, or the answer would tell it piece by piece.
 */
export const checkReadAccess = async (paths: ResolvedPath[], req: PayloadRequest): Promise<Problem[]> => {
  const fields = new Map<FlattenedField, Promise<boolean>>()
  const collections = new Map<string, Promise<boolean>>()
  const problems: Problem[] = []
  for (const { path, guarded, hops } of paths) {
    const rules = [
      ...guarded.map((field) => once(fields, field, () => mayReadField(field, req))),
      ...hops.map((slug) => once(collections, slug, () => mayReadCollection(slug, req))),
    ]
    if ((await Promise.all(rules)).includes(false)) problems.push({ path, reason: 'privateField' })
  }
  return problems
}

const once = <Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value => {
  const value = known.get(key) ?? find()
  known.set(key, value)
  return value
}

/** A rule that needs a document to decide cannot decide here, and so refuses. */
const mayReadField = async (field: FlattenedField, req: PayloadRequest): Promise<boolean> => {
  if (!('access' in field) || !field.access?.read) return true
  try {
    return Boolean(await field.access.read({ req }))
  } catch {
    return false
  }
}

const mayReadCollection = async (slug: string, req: PayloadRequest): Promise<boolean> => {
  const access = req.payload.collections[slug]?.config.access.read
  return access ? Boolean(await executeAccess({ disableErrors: true, req }, access)) : false
}
