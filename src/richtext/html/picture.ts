import type { Picture } from '../output/index.js'
import { isExternal } from '../sanitize/index.js'
import { element, escapeHTML } from './element.js'

/** A picture as `<img>`, with smaller versions for smaller screens. */
export function imageElement({ src, alt, width, height, sizes }: Picture): string {
  const srcset = [...sizes]
    .sort((a, b) => a.width - b.width)
    .map(({ url, width: wide }) => `${url.replaceAll(' ', '%20').replaceAll(',', '%2C')} ${wide}w`)
    .join(', ')
  return element('img', {
    src,
    srcset: srcset || null,
    sizes: srcset ? `(max-width: ${width ?? 1600}px) 100vw, ${width ?? 1600}px` : null,
    alt,
    width,
    height,
    loading: 'lazy',
  })
}

/** A picture with its caption and link as `<figure>`. */
export function figure(picture: Picture, publicURL?: string): string {
  const { link, caption, alignment } = picture
  const image = imageElement(picture)
  const rel = link && isExternal(link, publicURL) ? 'noopener' : null
  const shown = link ? element('a', { href: link, rel }, image) : image
  const style = alignment ? `text-align:${alignment}` : null
  return element('figure', { style }, shown + (caption ? element('figcaption', {}, escapeHTML(caption)) : ''))
}
