import type { Payload, PayloadRequest, Where } from 'payload'
import { importsSlug, walk } from '../../../collections/index.js'
import { breather } from '../../plans/index.js'
import type { DocumentID, LedgerRow } from '../plan/index.js'

/** A row as the database holds it. */
export type StoredRow = {
  id: DocumentID
  key: string
  /** The collection, by Laurel's own name. */
  target: string
  document?: string | null
  hash?: string | null
  /** Whether the document is sample content. */
  isSample?: boolean | null
  /** When the document was last changed as the sample was completed; what is newer is an editor's. */
  seen?: string | null
}

/** Keeps the rows that say what became of what. */
export type LedgerWriter = {
  remember: (rows: {
    target: string
    document: DocumentID
    keys: readonly string[]
    hash: string
  }) => Promise<void>
}

const allFields = {
  key: true,
  target: true,
  document: true,
  hash: true,
  isSample: true,
  seen: true,
  createdAt: true,
} as const

/** All rows, or those of a filter; the last written first. */
export async function readRows({
  payload,
  where = {},
}: {
  payload: Payload
  where?: Where
}): Promise<StoredRow[]> {
  const pause = breather()
  const rows: (StoredRow & { createdAt: string })[] = []
  for await (const row of walk<StoredRow & { createdAt: string }>({
    payload,
    collection: importsSlug,
    where,
    select: allFields,
  })) {
    rows.push(row)
    await pause()
  }
  return rows.sort((one, other) =>
    one.createdAt === other.createdAt ? 0 : one.createdAt < other.createdAt ? 1 : -1,
  )
}

/** The rows as planning takes them. */
export const ledgerOf = (rows: readonly StoredRow[]): LedgerRow[] =>
  rows.map(({ key, target, document, hash }) => ({
    key,
    collection: target,
    document: document ?? '',
    hash: hash ?? '',
  }))

/** Writes rows, those that are there (`rows`) anew. What an import of one's own touches is no longer sample. */
export function ledgerWriter({
  req,
  rows,
  isSample,
}: {
  req: PayloadRequest
  rows: readonly StoredRow[]
  isSample: boolean
}): LedgerWriter {
  const { payload } = req
  const known = new Set(rows.map(({ key }) => key))
  return {
    remember: async ({ target, document, keys, hash }) => {
      for (const key of keys) {
        const values = { target, document: String(document), hash }
        const renew = () =>
          payload.db.updateOne({
            collection: importsSlug,
            where: { key: { equals: key } },
            data: isSample ? values : { ...values, isSample: false },
          })
        if (known.has(key)) {
          await renew()
          continue
        }
        // Whoever wrote the same row meanwhile wrote it about the same document.
        const data = { key, ...values, isSample }
        await payload.db.create({ collection: importsSlug, data, req, returning: false }).catch(renew)
        known.add(key)
      }
    },
  }
}

/** Says of sample content that an import names it too, so that it stays when the sample goes. */
export async function claimSample({
  payload,
  rows,
  ids,
}: {
  payload: Payload
  rows: readonly StoredRow[]
  ids: ReadonlySet<string>
}): Promise<void> {
  for (const { id, isSample, document } of rows) {
    if (!isSample || !document || !ids.has(document)) continue
    await payload.db.updateOne({ collection: importsSlug, id, data: { isSample: false } })
  }
}
