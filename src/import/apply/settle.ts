import type { File } from 'payload'
import type { CollectionName } from '../../../collections/index.js'
import type { LocalFile } from '../parse/index.js'
import type { Planned } from '../plan/index.js'
import { refusedFor } from './refusal.js'
import type { DocumentID, Work } from './work.js'

type Settling = {
  work: Work
  collection: CollectionName
  item: Omit<Planned<object>, 'fields'>
  /** What to call it in a report. */
  name: string
  data: Record<string, unknown>
  /** The language of localized values. */
  locale?: string
  file?: LocalFile
}

/**
 * Carries out one item of the plan: makes or changes its document and remembers it. What Payload refuses is noted
 * and fails this item alone.
 */
export async function settle(settling: Settling): Promise<DocumentID | undefined> {
  const { work, collection, item, name } = settling
  const { action } = item
  if (action === 'refuse') return undefined
  if (item.id !== undefined) work.ids.set(item.key, item.id)
  return await attempt({
    work,
    key: item.key,
    name,
    act: async () => {
      const id = await write(settling)
      work.ids.set(item.key, id)
      if (action !== 'unchanged') wrote({ work, collection, id, action })
      await work.ledger.remember({ target: collection, document: id, ...item.ledger })
      return id
    },
  })
}

/** Does something to one document; what Payload refuses is noted under `key`. */
export async function attempt<Result>({
  work,
  key,
  name,
  file,
  act,
}: {
  work: Work
  key: string
  name: string
  file?: string
  act: () => Promise<Result>
}): Promise<Result | undefined> {
  try {
    return await act()
  } catch (error) {
    const problem = refusedFor(error)
    if (problem === undefined) throw error
    work.outcome.refused.set(key, { name, problem, ...(file ? { file } : {}) })
    return undefined
  }
}

/** Notes what was done to a document; one that this import made stays made, whatever is done to it later. */
export function wrote({
  work,
  collection,
  id,
  action,
}: {
  work: Work
  collection: CollectionName
  id: DocumentID
  action: 'create' | 'update'
}): void {
  const { written } = work.outcome
  const document = `${collection}:${id}`
  if (!written.has(document)) written.set(document, action)
}

async function write({ work, collection, item, data, locale, file }: Settling): Promise<DocumentID> {
  const { payload, req, resolved, ids } = work
  const known = item.id ?? ids.get(item.key)
  if (item.action === 'unchanged' && known !== undefined) return known
  const options = {
    collection: resolved.slugs[collection],
    data,
    locale,
    file: file && (await upload({ work, file })),
    depth: 0,
    overrideAccess: true,
    req,
  }
  const { id } =
    known === undefined ? await payload.create(options) : await payload.update({ ...options, id: known })
  return id
}

async function upload({ work, file }: { work: Work; file: LocalFile }): Promise<File> {
  const data = await work.sources.read(file)
  const name = file.path.split('/').at(-1) ?? file.path
  return { data, mimetype: file.mimeType, name, size: data.length }
}
