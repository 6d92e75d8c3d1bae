import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type {
  FindPicture,
  Layout,
  Picture,
  PictureID,
  PicturePlace,
  ReadyPicture,
} from '../../certificates/index.js'
import { picturePlaces } from '../../certificates/index.js'
import { openPicture } from './sharp.js'

type PictureCache = (layout: Layout, pictures: ReadonlyMap<PictureID, Picture>) => Promise<FindPicture>

/** How many pixels of a picture are kept for one design px: enough for print at 280 dpi. */
const finest = 2
/** All pictures of one drawing together; a page full of them has them less fine. */
const mostPixels = 48_000_000
const mostBytes = 96 * 1024 * 1024

/** Makes pictures ready for their places, each once; the least used are forgotten. */
export function openPictureCache(): PictureCache {
  const known = new LRUCache<string, Promise<ReadyPicture>>({ max: 100 })
  const ready = new LRUCache<string, ReadyPicture>({ maxSize: mostBytes, sizeCalculation: sizeOf })
  const hashes = new WeakMap<Buffer, string>()

  const hashOf = (data: Buffer): string => {
    const hash = hashes.get(data) ?? createHash('sha256').update(data).digest('hex')
    hashes.set(data, hash)
    return hash
  }
  const get = async (picture: Picture, place: PicturePlace, density: number): Promise<ReadyPicture> => {
    const key = [hashOf(picture.data), place.fit, place.width, place.height, density].join(' ')
    const kept = ready.get(key)
    if (kept) return kept
    const made = known.get(key) ?? makeReady({ picture, place, key, density })
    known.set(key, made)
    try {
      const finished = await made
      ready.set(key, finished)
      return finished
    } finally {
      known.delete(key)
    }
  }
  return async (layout, pictures) => {
    const found = new Map<string, ReadyPicture>()
    const places = picturePlaces(layout)
    const density = densityFor(places)
    for (const place of places) {
      const picture = pictures.get(place.picture)
      if (picture) found.set(nameOf(place), await get(picture, place, density))
    }
    return (place) => found.get(nameOf(place))
  }
}

/** How fine the pictures of a drawing may be, so that all together fit into memory. */
function densityFor(places: readonly PicturePlace[]): number {
  const sizes = new Map(places.map((place) => [nameOf(place), place.width * place.height]))
  const area = [...sizes.values()].reduce((sum, size) => sum + size, 1)
  return Math.min(finest, Math.sqrt(mostPixels / area))
}

const nameOf = ({ picture, fit, width, height }: PicturePlace): string =>
  `${picture} ${fit} ${width} ${height}`

const sizeOf = ({ data, pixels }: ReadyPicture): number => data.length + (pixels?.length ?? 0) + 1

/**
 * @throws Error of sharp's where the data is no picture or too large.
 */
async function makeReady({
  picture: { data, mimeType },
  place: { fit, width, height },
  key,
  density,
}: {
  picture: Picture
  place: PicturePlace
  key: string
  density: number
}): Promise<ReadyPicture> {
  const [columns, rows] = [Math.ceil(width * density), Math.ceil(height * density)]
  const isSVG = /svg/.test(mimeType)
  const given = await (await openPicture(data)).metadata()
  if (!isSVG && fitsAsItIs(given, { fit, columns, rows })) {
    return { key, width: given.width, height: given.height, data, mimeType: 'image/jpeg' }
  }
  // A drawing is made as large as it is shown, at most sixteen times its own size.
  const enlarged = Math.min(16, Math.max(columns / given.width, rows / given.height))
  const picture = await openPicture(data, isSVG ? { density: Math.max(72, 72 * enlarged) } : {})
  picture
    .rotate()
    .toColorspace('srgb')
    .resize({
      width: columns,
      height: rows,
      fit: fit === 'cover' ? 'cover' : 'inside',
      withoutEnlargement: true,
    })
  if (!given.hasAlpha) {
    const { data: made, info } = await picture
      .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
      .toBuffer({ resolveWithObject: true })
    return { key, width: info.width, height: info.height, data: made, mimeType: 'image/jpeg' }
  }
  const { data: pixels, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const { default: sharp } = await import('sharp')
  const raw = { width: info.width, height: info.height, channels: 4 as const }
  const file = await sharp(pixels, { raw }).png({ compressionLevel: 9 }).toBuffer()
  return { key, width: info.width, height: info.height, data: file, mimeType: 'image/png', pixels }
}

/** A JPEG that stands upright, in plain colours and in the right size, goes into the certificate unchanged. */
const fitsAsItIs = (
  {
    format,
    orientation = 1,
    space,
    width,
    height,
  }: { format: string; orientation?: number; space: string; width: number; height: number },
  { fit, columns, rows }: { fit: string; columns: number; rows: number },
): boolean =>
  format === 'jpeg' &&
  orientation === 1 &&
  space === 'srgb' &&
  width <= columns &&
  height <= rows &&
  (fit === 'contain' || Math.abs(width / height - columns / rows) < 0.005)
