import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { designsSlug } from '../../../collections/index.js'
import { keptDesign, type Picture } from '../../certificates/index.js'
import type { LoadedDesign } from './loadDesign.js'

type Kept = { design: unknown; pictures: Record<string, { mimeType: string; base64: string }> }

/**
 * Keeps a design as it is now, for good: what was issued with it is drawn with it for ever. Kept once, however often.
 * @returns the id under which `loadFrozen` finds it: the hash of what it holds.
 */
export async function freezeDesign({
  payload,
  loaded: { design, pictures },
}: {
  payload: Payload
  loaded: LoadedDesign
}): Promise<string> {
  const used = namedPictures(design)
  const kept: Kept = {
    design,
    pictures: Object.fromEntries(
      [...pictures]
        .filter(([id]) => used.has(id))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, { data, mimeType }]) => [id, { mimeType, base64: data.toString('base64') }]),
    ),
  }
  const id = createHash('sha256').update(JSON.stringify(kept)).digest('hex')
  if (await exists({ payload, id })) return id
  try {
    await payload.db.create({ collection: designsSlug, customID: id, data: { id, ...kept } })
  } catch (error) {
    // Another may have kept the same at the same moment.
    if (!(await exists({ payload, id }))) throw error
  }
  return id
}

/** A design that was kept; undefined if there is none of this id. */
export async function loadFrozen({
  payload,
  id,
}: {
  payload: Payload
  id: string
}): Promise<LoadedDesign | undefined> {
  const kept = await payload.db.findOne<Kept & { id: string }>({
    collection: designsSlug,
    where: { id: { equals: id } },
  })
  const design = kept ? keptDesign(kept.design) : undefined
  if (!kept || !design) return undefined
  const pictures = Object.entries(kept.pictures).map(([key, { mimeType, base64 }]): [string, Picture] => [
    key,
    { mimeType, data: Buffer.from(base64, 'base64') },
  ])
  return { design, pictures: new Map(pictures) }
}

const exists = async ({ payload, id }: { payload: Payload; id: string }): Promise<boolean> =>
  (await payload.db.count({ collection: designsSlug, where: { id: { equals: id } } })).totalDocs > 0

const namedPictures = ({ background, items }: LoadedDesign['design']): Set<string> =>
  new Set([
    ...(background.picture ? [background.picture] : []),
    ...items.flatMap((item) => (item.kind === 'picture' ? [item.picture] : [])),
  ])
