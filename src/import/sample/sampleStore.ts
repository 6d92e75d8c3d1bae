import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import {
  type CollectionName,
  collectionNames,
  deferRefresh,
  importsSlug,
  mayDeleteIssued,
  mendAll,
  type Resolved,
  resolvedOf,
} from '../../../collections/index.js'
import type { StoredRow } from '../apply/index.js'
import { emptySettings } from './emptySettings.js'
import { lastChange, sampleRows } from './state.js'

/** How many documents of each collection went, and how many stay since an editor changed or uses them. */
export type SampleRemoval = { removed: Record<string, number>; kept: Record<string, number> }

/** Certificates go before the people and roles that they name, and posts before all that they show. */
const order: CollectionName[] = ['posts', 'certificates', 'people', 'roles', 'partners', 'projects', 'media']

/** Knows the sample content by the ledger of imports, and removes it. */
export const sampleStore = ({ payload }: { payload: Payload }) => ({
  /** By collection; empty when there is none. */
  count: async (): Promise<Record<string, number>> =>
    Object.fromEntries(
      [...documentsOf(await sampleRows(payload))].map(([name, documents]) => [name, documents.size]),
    ),
  /** Safe to repeat and to cut off. What an editor changed or uses stays, and is no longer sample content. */
  remove: async (): Promise<SampleRemoval> => {
    const resolved = resolvedOf(payload)
    const context = { ...deferRefresh(), [mayDeleteIssued]: true }
    const req = await createLocalReq({ context }, payload)
    const rows = await sampleRows(payload)
    const outcome: SampleRemoval = { removed: {}, kept: {} }
    await emptySettings({ req, resolved, rows })
    const documents = documentsOf(rows)
    for (const name of order) {
      for (const [document, own] of documents.get(name) ?? []) {
        const isKept = await keepOrRemove({ req, resolved, name, document, rows: own })
        if (isKept === undefined) continue
        const counts = isKept ? outcome.kept : outcome.removed
        counts[name] = (counts[name] ?? 0) + 1
      }
    }
    await mendAll({ req, resolved })
    await payload.db.deleteMany({ collection: importsSlug, where: { isSample: { equals: true } } })
    return outcome
  },
})

type Documents = Map<CollectionName, Map<string, StoredRow[]>>

/** The rows of each document, by collection. */
function documentsOf(rows: readonly StoredRow[]): Documents {
  const documents: Documents = new Map()
  for (const row of rows) {
    const name = collectionNames.find((each) => each === row.target)
    if (!name || !row.document) continue
    const ofCollection = documents.get(name) ?? new Map<string, StoredRow[]>()
    ofCollection.set(row.document, [...(ofCollection.get(row.document) ?? []), row])
    documents.set(name, ofCollection)
  }
  return documents
}

type Document = { req: PayloadRequest; resolved: Resolved; name: CollectionName; document: string }

/** Whether a document was kept; undefined where it had gone already. */
async function keepOrRemove({
  rows,
  ...document
}: Document & { rows: readonly StoredRow[] }): Promise<boolean | undefined> {
  const { req, resolved, name } = document
  const { payload } = req
  const changed = await lastChange({ payload, resolved, target: name, document: document.document })
  const isEdited = changed !== undefined && rows.every(({ seen }) => seen !== changed)
  const isKept = changed !== undefined && (isEdited || (await isUsed(document)))
  if (changed !== undefined && !isKept) {
    if (name === 'posts') await releaseCertificates(document)
    await payload.delete({
      collection: resolved.slugs[name],
      id: document.document,
      overrideAccess: true,
      req,
    })
  }
  for (const { id } of rows) {
    if (isKept) await payload.db.updateOne({ collection: importsSlug, id, data: { isSample: false } })
    else await payload.db.deleteOne({ collection: importsSlug, where: { id: { equals: id } } })
  }
  return changed === undefined ? undefined : isKept
}

/** Whether a certificate that stays names the person, role or project. */
async function isUsed({ req, resolved, name, document }: Document): Promise<boolean> {
  const field = { people: 'person', roles: 'role', projects: 'project' }[String(name)]
  if (!field) return false
  const { totalDocs } = await req.payload.count({
    collection: resolved.slugs.certificates,
    where: { [field]: { equals: document } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** A certificate that stays no longer says that the post announced it. */
async function releaseCertificates({ req, resolved, document }: Document): Promise<void> {
  await req.payload.db.updateMany({
    collection: resolved.slugs.certificates,
    where: { post: { equals: document } },
    data: { post: null, updatedAt: null },
    returning: false,
  })
}
