import { LRUCache } from 'lru-cache'
import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { Picture, PictureID } from '../../certificates/index.js'
import { openPicture } from '../drawing/index.js'
import { loadPictures, pictureIDs, pictureStamps, type Template } from '../templates/index.js'

type Pictures = ReadonlyMap<PictureID, Picture>

/** On a screen, more can't be seen; and every picture of the preview travels. */
const longestSide = 1684

const known = new LRUCache<string, Pictures>({
  maxSize: 64 * 1024 * 1024,
  ttl: 10 * 60_000,
  sizeCalculation: (pictures) => 1 + [...pictures.values()].reduce((sum, { data }) => sum + data.length, 0),
})

/** The pictures of a template in the making, made small for the screen where they are only looked at; each read once. */
export async function previewPictures({
  req,
  resolved,
  template,
  isForScreen,
}: {
  req: PayloadRequest
  resolved: Resolved
  template: Pick<Template, 'background' | 'pictures'>
  isForScreen: boolean
}): Promise<Pictures> {
  const ids = pictureIDs(template)
  if (!ids.length) return new Map()
  const key = JSON.stringify([isForScreen, await pictureStamps({ req, resolved, template })])
  const kept = known.get(key)
  if (kept) return kept
  const pictures = await load({ req, resolved, ids, isForScreen })
  known.set(key, pictures)
  return pictures
}

async function load({
  isForScreen,
  ...reading
}: Parameters<typeof loadPictures>[0] & { isForScreen: boolean }): Promise<Pictures> {
  const pictures = await loadPictures(reading)
  if (!isForScreen) return pictures
  const small = [...pictures].map(async ([id, picture]) => [id, await shrink(picture)] as const)
  return new Map(await Promise.all(small))
}

async function shrink(picture: Picture): Promise<Picture> {
  if (/svg/.test(picture.mimeType)) return picture
  const image = (await openPicture(picture.data))
    .rotate()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
  return { data: await image.webp({ quality: 85 }).toBuffer(), mimeType: 'image/webp' }
}
