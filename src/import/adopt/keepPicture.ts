import { createHash } from 'node:crypto'
import { isHugePicture } from '../../certificates/index.js'
import { sanitizeSVG } from '../../richtext/index.js'
import { refusedFor } from '../apply/index.js'
import { contentHash, type DocumentID } from '../plan/index.js'
import { FetchProblem } from './fetch/index.js'
import { nameFor, pictureType } from './pictureType.js'
import { pictureKey } from './rows.js'
import type { Adopting, WantedFile } from './types.js'

const mostPixels = 40_000_000

/** A picture as the library would store it. */
export type ReadyPicture = { data: Buffer; mimeType: string; ending: string; sha256: string }

/** Makes a picture ready for the library. @throws FetchProblem where it is none. */
export async function readyPicture({ payload }: Adopting, data: Buffer): Promise<ReadyPicture> {
  const kind = pictureType(data)
  if (!kind) throw new FetchProblem('notPicture')
  const { sharp } = payload.config
  if (sharp && kind.ending !== 'svg') {
    if (await isHugePicture({ data, sharp })) throw new FetchProblem('pictureTooLarge')
    const decodes = sharp(data, { limitInputPixels: mostPixels, sequentialRead: true })
      .timeout({ seconds: 10 })
      .resize(8)
      .raw()
      .toBuffer()
    await decodes.catch(() => {
      throw new FetchProblem('damagedFile')
    })
  }
  const stored = kind.ending === 'svg' ? cleaned(data) : data
  return { data: stored, ...kind, sha256: createHash('sha256').update(stored).digest('hex') }
}

/** Puts a picture into the library, or finds it there: the same bytes are stored once, whatever their addresses. */
export async function keepPicture({
  adopting,
  file: { url, picture },
  ready,
}: {
  adopting: Adopting
  file: WantedFile
  ready: ReadyPicture
}): Promise<void> {
  const { ledger, media } = adopting
  const { sha256 } = ready
  const document =
    (await sameBytes({ adopting, sha256 })) ?? (await store({ adopting, url, ready, ...picture }))
  const hash = contentHash({ sha256 })
  await ledger.remember({ target: 'media', document, keys: [`media:${sha256}`, pictureKey(url)], hash })
  media.set(url, document)
}

async function sameBytes({
  adopting: { payload, resolved, rows, isForced },
  sha256,
}: {
  adopting: Adopting
  sha256: string
}): Promise<DocumentID | undefined> {
  const collection = resolved.slugs.media
  const find = (where: Record<string, { equals: string }>) =>
    payload.db.findOne<{ id: DocumentID }>({ collection, where })
  const same = await find({ sha256: { equals: sha256 } })
  if (same) return same.id
  // A picture that was changed as it was stored is known by what it was taken from.
  const taken = rows.get(`media:${sha256}`)?.document
  const known = taken ? await find({ id: { equals: taken } }) : null
  if (taken && !known && !isForced) throw new FetchProblem('deletedHere')
  return known?.id
}

async function store({
  adopting: { payload, resolved, newRequest },
  url,
  ready: { data, mimeType, ending },
  alt,
  locale,
}: {
  adopting: Adopting
  url: string
  ready: ReadyPicture
  alt?: string
  locale?: string
}): Promise<DocumentID> {
  try {
    const { id } = await payload.create({
      collection: resolved.slugs.media,
      locale,
      data: { sourceURL: url, ...(alt ? { alt } : {}) },
      file: { data, mimetype: mimeType, name: nameFor({ address: url, ending }), size: data.length },
      depth: 0,
      overrideAccess: true,
      req: await newRequest(),
    })
    return id
  } catch (error) {
    const reason = refusedFor(error)
    if (reason === undefined) throw error
    throw new FetchProblem('notTaken', { reason: String(reason) })
  }
}

function cleaned(data: Buffer): Buffer {
  const clean = sanitizeSVG(data.toString('utf8'))
  if (!clean) throw new FetchProblem('badDrawing')
  return Buffer.from(clean, 'utf8')
}
