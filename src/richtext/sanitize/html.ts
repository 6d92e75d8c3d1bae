import sanitize from 'sanitize-html'
import { safePictureURL, safeURL } from './url.js'

/**
 * HTML without anything that could run, load or disguise: no scripts, handlers, styles, frames, forms or
 * unsafe addresses. What is only decoration goes; text stays. Nesting ends at 100 levels. Never fails.
 */
export const sanitizeHTML = (html: string): string => sanitizeAndList(html).html

/** As `sanitizeHTML`, and names what had to go: `['script', 'a[onclick]']`. */
export function sanitizeAndList(html: string): { html: string; removed: string[] } {
  const removed = new Set<string>()
  const clean = sanitize(html, {
    allowedTags: tags,
    allowedAttributes: attributes,
    allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms', 'ftp'],
    allowedSchemesByTag: { img: ['http', 'https'] },
    nonTextTags: rawTags,
    nestingLimit: 100,
    transformTags: {
      '*': (tagName, found) => {
        if (!tags.includes(tagName)) removed.add(tagName)
        const attribs = { ...found }
        for (const [name, check] of addresses) {
          if (attribs[name] === undefined) continue
          const safe = check(attribs[name])
          if (safe !== null) attribs[name] = safe
          else {
            delete attribs[name]
            removed.add(`${tagName}[${name}]`)
          }
        }
        for (const name of Object.keys(attribs)) {
          if (!isAllowed(tagName, name)) removed.add(`${tagName}[${name}]`)
        }
        if (attribs.target) Object.assign(attribs, { target: '_blank', rel: 'noopener noreferrer' })
        return { tagName, attribs }
      },
    },
  })
  return { html: clean, removed: [...removed] }
}

const tags = `a abbr b blockquote br caption center cite code col colgroup dd del details dfn div dl dt em
  figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small
  span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr`.split(/\s+/)

const rawTags = `script style textarea option xmp noscript iframe noembed noframes plaintext template title
  svg math object applet`.split(/\s+/)

const cell = ['colspan', 'rowspan', 'align', 'valign', 'scope', 'width']
const attributes: Record<string, string[]> = {
  '*': ['align', 'dir', 'lang', 'title'],
  a: ['href', 'target', 'rel'],
  img: ['src', 'srcset', 'alt', 'width', 'height', 'loading'],
  td: cell,
  th: cell,
  table: ['width'],
  col: ['span', 'width'],
  colgroup: ['span', 'width'],
  ol: ['start', 'type', 'reversed'],
  li: ['value'],
  details: ['open'],
  time: ['datetime'],
  font: ['color'],
}

const addresses: [name: string, check: (url: string) => string | null][] = [
  ['href', safeURL],
  ['src', safePictureURL],
]

const isAllowed = (tag: string, name: string): boolean =>
  Boolean(attributes['*']?.includes(name) || attributes[tag]?.includes(name))
