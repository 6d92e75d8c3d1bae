import type { LocalFile, ParsedImage } from '../parse/index.js'
import type { PlanContext, ReadFile } from './context.js'
import { contentHash } from './hash.js'
import { rowsToWrite } from './ledger.js'
import type { DocumentID, MediaFields, Planned } from './types.js'

export type PlannedMedium = Planned<MediaFields>

export type PlannedMedia = {
  media: PlannedMedium[]
  /** For one file: keys of planned media by address. */
  of: (file: ReadFile) => Record<string, string>
}

/** Plans the pictures that lie beside the posts, each file once whatever it is called; missing ones are reported. */
export function planMedia(context: PlanContext): PlannedMedia {
  const planned = new Map<string, PlannedMedium>()
  const byFile = new Map<ReadFile, Record<string, string>>()
  const ids = new Map(context.existing.media.map(({ sha256, id }) => [sha256, id]))
  const there = new Set(context.existing.media.map(({ id }) => id))
  for (const file of context.files) {
    const keys: Record<string, string> = {}
    for (const image of file.post.images) {
      const adopted = adoptedMedium({ context, there, url: image.url })
      if (adopted) {
        planned.set(adopted.key, adopted)
        keys[image.url] = adopted.key
        continue
      }
      const local = file.files?.[image.url]
      if (local === null)
        context.warn(file.path, { key: 'fileMissing', line: image.line, values: { url: image.url } })
      if (!local) continue
      const key = `media:${local.sha256}`
      const medium =
        planned.get(key) ??
        context.leaveOut(planMedium({ context, file, image, local, key, id: ids.get(local.sha256) }))
      planned.set(key, medium)
      if (medium.action !== 'refuse') keys[image.url] = key
    }
    byFile.set(file, keys)
  }
  return { media: [...planned.values()], of: (file) => byFile.get(file) ?? {} }
}

/** A picture of the web that was fetched once is the library's, as long as it is there. */
function adoptedMedium({
  context,
  there,
  url,
}: {
  context: PlanContext
  there: ReadonlySet<DocumentID>
  url: string
}): PlannedMedium | undefined {
  const key = `picture:${url}`
  const row = context.ledger.row(key)
  if (!row || !there.has(row.document)) return undefined
  return { key, action: 'unchanged', id: row.document, fields: {}, ledger: { keys: [], hash: row.hash } }
}

function planMedium({
  context,
  file,
  image,
  local,
  key,
  id,
}: {
  context: PlanContext
  file: ReadFile
  image: ParsedImage
  local: LocalFile
  key: string
  id: string | number | undefined
}): PlannedMedium {
  const hash = contentHash({ sha256: local.sha256 })
  if (id !== undefined) {
    const ledger = rowsToWrite({ ledger: context.ledger, kind: 'media', id, keys: [key], hash })
    return { key, action: 'unchanged', id, fields: {}, ledger }
  }
  if (context.ledger.row(key) && !context.isForced(key)) {
    context.warn(file.path, { key: 'deleted', line: image.line, values: { name: image.url } })
    return { key, action: 'refuse', reason: 'deleted', fields: {}, ledger: { keys: [], hash } }
  }
  const fields = { file: local, ...(image.alt ? { alt: image.alt } : {}), locale: file.locale }
  return { key, action: 'create', fields, ledger: { keys: [key], hash } }
}
