import type { Payload } from 'payload'
import {
  type CollectionName,
  collectionNames,
  importsSlug,
  type Resolved,
} from '../../../collections/index.js'
import { readRows, type StoredRow } from '../apply/index.js'

type Asking = { payload: Payload; resolved: Resolved }

/** Whether nobody has written anything yet: no users, no posts, no people. */
export async function isUntouched({ payload, resolved }: Asking): Promise<boolean> {
  const telling: CollectionName[] = ['users', 'posts', 'people']
  for (const name of telling.filter((name) => resolved.has[name])) {
    const { totalDocs } = await payload.count({ collection: resolved.slugs[name], overrideAccess: true })
    if (totalDocs > 0) return false
  }
  return true
}

/** The rows of sample content. */
export const sampleRows = (payload: Payload): Promise<StoredRow[]> =>
  readRows({ payload, where: { isSample: { equals: true } } })

/** Remembers when each sample document was last changed: whatever is newer later on is an editor's work. */
export async function markSeen({ payload, resolved }: Asking): Promise<void> {
  for (const { id, target, document, seen } of await sampleRows(payload)) {
    if (seen) continue
    const changed = await lastChange({ payload, resolved, target, document: document ?? '' })
    if (changed) await payload.db.updateOne({ collection: importsSlug, id, data: { seen: changed } })
  }
}

/** When a document, or the settings, was last changed, drafts counted; undefined where it is no more. */
export async function lastChange({
  payload,
  resolved,
  target,
  document,
}: Asking & { target: string; document: string }): Promise<string | undefined> {
  if (target === 'settings') {
    const found = await payload.findGlobal({ slug: resolved.slugs.settings, depth: 0, overrideAccess: true })
    return momentOf(found.updatedAt)
  }
  const name = collectionNames.find((each) => each === target)
  if (!name || !resolved.has[name] || !document) return undefined
  const found = await payload.findByID({
    collection: resolved.slugs[name],
    id: document,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return momentOf(found?.updatedAt)
}

const momentOf = (value: unknown): string | undefined => {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? value : undefined
}
