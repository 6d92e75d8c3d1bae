import { type ChildNode, Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { marks } from '../lexical/index.js'

/** Tags that are marks of a text in the editor. */
export const markTags: Record<string, number> = {
  b: marks.bold,
  strong: marks.bold,
  i: marks.italic,
  em: marks.italic,
  cite: marks.italic,
  dfn: marks.italic,
  var: marks.italic,
  u: marks.underline,
  ins: marks.underline,
  s: marks.strikethrough,
  del: marks.strikethrough,
  strike: marks.strikethrough,
  code: marks.code,
  kbd: marks.code,
  samp: marks.code,
  tt: marks.code,
  sub: marks.subscript,
  sup: marks.superscript,
}

/** Tags whose content is not for readers. */
export const hiddenTags = new Set(
  'script style noscript template textarea select option xmp noembed noframes plaintext title object applet svg math head'.split(
    ' ',
  ),
)

/** Tags that look of themselves adds nothing to their content. */
export const plainTags = new Set('span font small big mark label abbr time nobr q bdi bdo a'.split(' '))

/** Tags that hold blocks. */
export const containerTags = new Set(
  'div center p section article main header footer aside nav figure picture body html form fieldset'.split(
    ' ',
  ),
)

/** The one element that an opening tag begins. */
export const elementOf = (html: string): Element | null =>
  parseDocument(html).children.find((node): node is Element => node instanceof Element) ?? null

/** The name in a closing tag, or null. */
export const closedBy = (html: string): string | null =>
  /^<\/([a-z][\w-]*)\s*>$/i.exec(html.trim())?.[1]?.toLowerCase() ?? null

/** Which way an element's content is aligned, if it says so. */
export function alignmentOf({ name, attribs }: Element): 'left' | 'center' | 'right' | undefined {
  if (name === 'center') return 'center'
  const said = (attribs.align ?? /text-align:\s*(\w+)/i.exec(attribs.style ?? '')?.[1] ?? '').toLowerCase()
  return said === 'left' || said === 'center' || said === 'right' ? said : undefined
}

/** Pixels from `600`, `600px` or a style; percentages are not pixels. */
export function pixelsOf({ attribs }: Element): number | undefined {
  const said = attribs.width ?? /(?:^|;)\s*(?:max-)?width:\s*([^;]+)/i.exec(attribs.style ?? '')?.[1] ?? ''
  const pixels = Math.round(Number(/^\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*$/i.exec(said)?.[1]))
  return pixels >= 1 && pixels <= 4000 ? pixels : undefined
}

/** Text as HTML shows it. */
export const collapsed = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ')

/** All text of elements, however deep. */
export function domText(nodes: ChildNode[]): string {
  const waiting = [...nodes].reverse()
  let text = ''
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') text += node.data
    else if (node instanceof Element && !hiddenTags.has(node.name))
      waiting.push(...[...node.children].reverse())
  }
  return text
}
