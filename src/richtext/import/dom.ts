import { type ChildNode, Element } from 'domhandler'
import { domTable } from './domTable.js'
import { imageFrom, mediaFrom } from './elements.js'
import { alignmentOf, collapsed, containerTags, domText, hiddenTags, markTags, plainTags } from './tags.js'
import type { MdastNode, Place } from './types.js'

const deepestElement = 60

/** Elements as mdast blocks, or null where one of them has no equal in the editor. */
export function domBlocks(nodes: ChildNode[], place: Place): MdastNode[] | null {
  const { depth = 0 } = place
  if (depth > deepestElement) return null
  const inner = { ...place, depth: depth + 1 }
  const result: MdastNode[] = []
  let line: MdastNode[] = []
  const flush = () => {
    if (line.some(({ type, value }) => type !== 'text' || value?.trim())) {
      result.push({ type: 'paragraph', children: line })
    }
    line = []
  }
  for (const node of nodes) {
    const words = domInline(node, inner)
    if (words) {
      line.push(...words)
      continue
    }
    flush()
    const block = node instanceof Element ? blockFrom(node, inner) : []
    if (!block) return null
    result.push(...block)
  }
  flush()
  return result
}

/** Inline elements as mdast, or null where one is or holds a block. */
function domInline(node: ChildNode, place: Place): MdastNode[] | null {
  const { depth = 0, context } = place
  if (node.type === 'text') return [{ type: 'text', value: collapsed(node.data) }]
  if (!(node instanceof Element)) return []
  const { name, attribs, children } = node
  if (hiddenTags.has(name)) return []
  if (name === 'br') return [{ type: 'break' }]
  if (name === 'wbr') return []
  if (name === 'img') return imageFrom(node)
  if (name === 'iframe' || name === 'video') return mediaFrom(node, { context, node: place.node })
  const format = markTags[name]
  if ((format === undefined && !plainTags.has(name)) || depth > deepestElement) return null
  const inside = domInlines(children, { ...place, depth: depth + 1 })
  if (!inside) return null
  if (format !== undefined) return [{ type: 'laurelMark', format, children: inside }]
  return name === 'a' && attribs.href
    ? [{ type: 'link', url: attribs.href, title: attribs.title, children: inside }]
    : inside
}

function domInlines(nodes: ChildNode[], place: Place): MdastNode[] | null {
  const result: MdastNode[] = []
  for (const node of nodes) {
    const words = domInline(node, place)
    if (!words) return null
    result.push(...words)
  }
  return result
}

function blockFrom(element: Element, place: Place): MdastNode[] | null {
  const { name, children } = element
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level) return wrapped('heading', domInlines(children, place), { depth: Number(level) })
  if (name === 'hr') return [{ type: 'thematicBreak' }]
  if (name === 'blockquote') return wrapped('blockquote', domBlocks(children, place))
  if (name === 'ul' || name === 'ol') return listFrom(element, place)
  if (name === 'pre') return [codeFrom(element)]
  if (name === 'table') return domTable(element, (cell) => domBlocks(cell.children, place))
  if (name === 'details') return detailsFrom(element, place)
  if (name === 'figure') return figureFrom(element, place)
  if (name === 'p' || containerTags.has(name) || plainTags.has(name)) {
    const inside = domBlocks(children, place)
    const alignment = alignmentOf(element)
    return inside && alignment ? [{ type: 'laurelAligned', alignment, children: inside }] : inside
  }
  return null
}

const wrapped = (
  type: string,
  children: MdastNode[] | null,
  more: Partial<MdastNode> = {},
): MdastNode[] | null => children && [{ type, ...more, children }]

function listFrom({ name, attribs, children }: Element, place: Place): MdastNode[] | null {
  const items: MdastNode[] = []
  for (const child of children) {
    if (!(child instanceof Element)) {
      if (child.type === 'text' && child.data.trim()) return null
      continue
    }
    const inside = child.name === 'li' ? domBlocks(child.children, place) : null
    if (!inside) return null
    items.push({ type: 'listItem', children: inside })
  }
  return [{ type: 'list', ordered: name === 'ol', start: Number(attribs.start ?? 1) || 1, children: items }]
}

function codeFrom({ children }: Element): MdastNode {
  const only = children.find((child): child is Element => child instanceof Element && child.name === 'code')
  const lang = /(?:^|\s)lang(?:uage)?-([\w+#-]+)/.exec(only?.attribs.class ?? '')?.[1]
  return { type: 'code', lang, value: domText(children).replace(/^\n|\n$/g, '') }
}

function detailsFrom({ children }: Element, place: Place): MdastNode[] | null {
  const summary = children.find(
    (child): child is Element => child instanceof Element && child.name === 'summary',
  )
  const inside = domBlocks(
    children.filter((child) => child !== summary),
    place,
  )
  const title = collapsed(domText(summary ? [summary] : [])).trim()
  return wrapped('laurelDetails', inside, { title })
}

/** A figure with one picture keeps its caption with it; any other is just its content. */
function figureFrom(element: Element, place: Place): MdastNode[] | null {
  const isCaption = (child: ChildNode): child is Element =>
    child instanceof Element && child.name === 'figcaption'
  const captions = element.children.filter(isCaption)
  const rest = domBlocks(
    element.children.filter((child) => !isCaption(child)),
    place,
  )
  if (!rest) return null
  const caption = collapsed(domText(captions)).trim()
  const [paragraph, ...others] = rest
  const [image, ...siblings] = (paragraph?.children ?? []).filter(
    ({ type, value }) => type !== 'text' || value?.trim(),
  )
  if (caption && image?.type === 'image' && !others.length && !siblings.length) {
    return [{ type: 'paragraph', children: [{ ...image, look: { ...image.look, caption } }] }]
  }
  return caption ? [...rest, { type: 'paragraph', children: [{ type: 'text', value: caption }] }] : rest
}
