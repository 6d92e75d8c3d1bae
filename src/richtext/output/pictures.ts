import { fieldsOf, idOf, type LexicalNode, numberOf, stringOf } from '../lexical/index.js'
import { absoluteURL, safePictureURL, safeURL } from '../sanitize/index.js'
import type { MediaItem, RenderData } from './data.js'

/** A picture, decided: what HTML and Markdown both show. */
export type Picture = {
  src: string
  alt: string
  caption: string
  width?: number
  height?: number
  alignment?: 'left' | 'center' | 'right'
  link: string | null
  sizes: { url: string; width: number }[]
}

type Source = { data: RenderData; publicURL?: string }

/** What a picture's fields show, or null where its file is gone or its address unsafe. */
export function pictureOf(fields: Record<string, unknown>, { data, publicURL }: Source): Picture | null {
  const id = idOf(fields.media)
  const media = id === undefined ? undefined : data.media?.get(String(id))
  const src = safePictureURL(media?.url ?? stringOf(fields.url))
  if (!src) return null
  const caption = stringOf(fields.caption)
  const link = safeURL(stringOf(fields.link))
  const { alignment } = fields
  return {
    src: absoluteURL(src, publicURL),
    alt: fields.decorative === true ? '' : stringOf(fields.alt) || media?.alt?.trim() || '',
    caption,
    ...dimensions(numberOf(fields.width, { min: 1, max: 4000 }), media),
    ...(alignment === 'left' || alignment === 'center' || alignment === 'right' ? { alignment } : {}),
    link: link && absoluteURL(link, publicURL),
    sizes: (media?.sizes ?? []).map(({ url, width }) => ({ url: absoluteURL(url, publicURL), width })),
  }
}

/** A picture of the library by itself, such as a logo. */
export const mediaPicture = (
  media: MediaItem,
  alt: string,
  { publicURL }: Pick<Source, 'publicURL'>,
): Picture | null =>
  pictureOf(
    { media: 0, alt, decorative: alt === '' },
    { data: { media: new Map([['0', media]]) }, publicURL },
  )

/** The picture of an image block or an upload of Payload's own. */
export const nodePicture = (node: LexicalNode, source: Source): Picture | null =>
  pictureOf(node.type === 'upload' ? { ...fieldsOf(node), media: node.value } : fieldsOf(node), source)

function dimensions(width: number | undefined, media: MediaItem | undefined) {
  const natural = media?.width && media.height ? { width: media.width, height: media.height } : undefined
  if (!width) return natural ?? {}
  return natural
    ? { width, height: Math.max(1, Math.round((width * natural.height) / natural.width)) }
    : { width }
}
