import type { PayloadRequest } from 'payload'
import { idOf, type Resolved, readUpload, type Uploaded } from '../../../collections/index.js'
import type { Picture, PictureID } from '../../certificates/index.js'
import { openPicture } from '../drawing/index.js'
import type { Template } from './loadTemplates.js'

type ID = string | number

/** More would not fit into a document of MongoDB beside others. */
const mostBytes = 1_500_000
/** In design px: what is twice as large as A4 looks sharp in print. */
const scales = [3368, 1684, 842]

/** The pictures of a template, made small enough to be kept with what was issued. One that can't be had is left out. */
export async function loadPictures({
  req,
  resolved: { slugs, has },
  ids,
}: {
  req: PayloadRequest
  resolved: Resolved
  ids: ID[]
}): Promise<Map<PictureID, Picture>> {
  const pictures = new Map<PictureID, Picture>()
  if (!has.media || !ids.length) return pictures
  const docs = await findMedia({ req, slugs, ids })
  await Promise.all(
    docs.map(async (doc) => {
      const upload = doc as Uploaded
      const data = await readUpload({ req, collection: slugs.media, doc: upload })
      const picture = data && (await fitting({ data, mimeType: upload.mimeType ?? '' }))
      if (picture) pictures.set(String(upload.id), picture)
    }),
  )
  return pictures
}

/** What tells whether a template's pictures are still the same, without reading them. */
export async function pictureStamps({
  req,
  resolved: { slugs, has },
  template,
}: {
  req: PayloadRequest
  resolved: Resolved
  template: Pick<Template, 'background' | 'pictures'>
}): Promise<unknown[]> {
  const ids = pictureIDs(template)
  if (!has.media || !ids.length) return []
  const docs = await findMedia({ req, slugs, ids })
  return docs.map(({ id, filename, updatedAt }: Record<string, unknown>) => [id, filename, updatedAt])
}

async function findMedia({ req, slugs, ids }: { req: PayloadRequest; slugs: Resolved['slugs']; ids: ID[] }) {
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    limit: 0,
    sort: 'id',
    overrideAccess: true,
    select: { filename: true, mimeType: true, updatedAt: true },
  })
  return docs
}

/** The pictures that a template may use: its background and those for its items. */
export const pictureIDs = ({ background, pictures }: Pick<Template, 'background' | 'pictures'>): ID[] =>
  [background, ...(pictures ?? [])].map(idOf).filter((id) => id !== undefined)

async function fitting(picture: Picture): Promise<Picture | undefined> {
  const isPlain = ['image/png', 'image/jpeg'].includes(picture.mimeType)
  if (isPlain && picture.data.length <= mostBytes) return picture
  try {
    for (const side of scales) {
      const smaller = await shrink(picture, side)
      if (smaller.data.length <= mostBytes) return smaller
    }
  } catch {
    return undefined
  }
  return undefined
}

async function shrink({ data }: Picture, side: number): Promise<Picture> {
  const image = (await openPicture(data, { density: 144 }))
    .rotate()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
  const { isOpaque } = await (await openPicture(data)).stats()
  return isOpaque
    ? { data: await image.jpeg({ quality: 88 }).toBuffer(), mimeType: 'image/jpeg' }
    : { data: await image.png({ palette: side < 1000 }).toBuffer(), mimeType: 'image/png' }
}
