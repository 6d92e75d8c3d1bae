import type { MediaItem } from '../../../src/richtext/index.js'
import { keys } from '../../upkeep/keys.js'
import { withheldKey } from '../withhold.js'
import type { Loaded, Loading } from './loading.js'

type ID = string | number

/** A picture as the database gives it. */
export type MediaDocument = {
  id: ID
  url?: string | null
  alt?: string | null
  width?: number | null
  height?: number | null
  sizes?: Record<string, { url?: string | null; width?: number | null } | undefined> | null
}

export const mediaSelect = {
  url: true,
  filename: true,
  alt: true,
  width: true,
  height: true,
  sizes: true,
} as const

/** The widths that keep the picture's own proportions, for `srcset`. */
const widths = ['w320', 'w768', 'w1600']

/** The pictures that content shows, but for those that are not public. */
export async function loadMedia({
  req,
  resolved,
  references,
  locale,
}: Loading): Promise<Loaded<Map<string, MediaItem>>> {
  const ids = references.media
  if (!ids.length || !resolved.has.media) return { data: new Map(), withheld: [], shows: [] }
  const { docs } = await req.payload.find({
    collection: resolved.slugs.media,
    where: { and: [{ id: { in: ids } }, { personHidden: { not_equals: true } }] },
    select: mediaSelect,
    depth: 0,
    locale,
    pagination: false,
    overrideAccess: true,
  })
  const data = new Map(
    (docs as MediaDocument[]).flatMap((doc) => {
      const item = mediaItem(doc)
      return item ? [[String(doc.id), item] as const] : []
    }),
  )
  return {
    data,
    withheld: ids.filter((id) => !data.has(String(id))).map((id) => withheldKey('media', id)),
    shows: ids.map(keys.media),
  }
}

/** A picture ready to be shown; null where it has no file. */
export function mediaItem({ url, alt, width, height, sizes }: MediaDocument): MediaItem | null {
  if (!url) return null
  return {
    url,
    alt: alt ?? null,
    width: width ?? null,
    height: height ?? null,
    sizes: widths.flatMap((name) => {
      const size = sizes?.[name]
      return size?.url && size.width ? [{ url: size.url, width: size.width }] : []
    }),
  }
}
