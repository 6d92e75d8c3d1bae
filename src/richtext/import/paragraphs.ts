import { type Alignment, build, type LexicalNode } from '../lexical/index.js'
import { imageBlock, pictureOf } from './images.js'
import { inlines } from './inline.js'
import { pairInlineHTML } from './inlineHTML.js'
import type { Around, Context, ImageLook, MdastNode } from './types.js'
import { mdastChildren } from './walk.js'

/** A paragraph. A picture on a line of its own becomes a block; a row of pictures stays a line. */
export function paragraphNodes(node: MdastNode, { context, depth, alignment = '' }: Around): LexicalNode[] {
  const children = pairInlineHTML(mdastChildren(node), context)
  const pictures = children.filter((child) => soleImage(child, context))
  const rest = children.filter((child) => !isBlank(child) && !pictures.includes(child))
  const isRow = pictures.length > 1 && rest.length === 0
  const result: LexicalNode[] = []
  let line: MdastNode[] = []
  const flush = () => {
    const words = trimmed(inlines(line, { context, format: 0, isInLink: false, depth }))
    if (words.length) result.push(build.paragraph(words, alignment))
    line = []
  }
  for (const [at, child] of children.entries()) {
    const image = soleImage(child, context)
    const isBlock = Boolean(image) || child.type === 'laurelEmbed'
    if (isRow || !isBlock || !isAloneOnLine(children, at)) {
      line.push(child)
      continue
    }
    flush()
    if (!image) result.push(...embedBlock(child, context))
    else result.push(...imageBlock(image.node, context, lookOf(image.link, alignment)))
  }
  flush()
  return result
}

const lookOf = (link: string | undefined, alignment: Alignment): ImageLook => ({
  ...(alignment === 'left' || alignment === 'center' || alignment === 'right' ? { alignment } : {}),
  ...(link ? { link } : {}),
})

/** A video or frame as a block. */
export function embedBlock(node: MdastNode, context: Context): LexicalNode[] {
  if (node.type !== 'laurelEmbed') return []
  const fields = { kind: node.kind, url: node.url, ...(node.title ? { title: node.title } : {}) }
  return [build.block({ id: context.makeID('embed', fields), blockType: 'embed', fields })]
}

/** An image, or a link around nothing but an image. */
function soleImage(node: MdastNode, context: Context): { node: MdastNode; link?: string } | null {
  if (pictureOf(node, context)) return { node }
  if (node.type !== 'link' && node.type !== 'linkReference') return null
  const [inner, ...others] = mdastChildren(node).filter((child) => !isBlank(child))
  if (!inner || others.length || !pictureOf(inner, context)) return null
  const link = node.type === 'link' ? node.url : context.definitions.get(node.identifier ?? '')?.url
  return { node: inner, link }
}

function isAloneOnLine(children: MdastNode[], at: number): boolean {
  return (
    endsLine(children[at - 1], at === 1, /\n[ \t]*$/) &&
    endsLine(children[at + 1], at + 2 === children.length, /^[ \t]*\r?\n/)
  )
}

function endsLine(neighbour: MdastNode | undefined, isOutermost: boolean, lineEnd: RegExp): boolean {
  if (!neighbour || neighbour.type === 'break') return true
  if (neighbour.type !== 'text') return false
  const { value = '' } = neighbour
  return lineEnd.test(value) || (isOutermost && value.trim() === '')
}

const isBlank = (node: MdastNode): boolean =>
  node.type === 'break' || node.type === 'html' || (node.type === 'text' && !node.value?.trim())

/** Spaces and breaks at the ends of a line show nothing. */
function trimmed(nodes: LexicalNode[]): LexicalNode[] {
  const isSpace = (node: LexicalNode | undefined) =>
    node?.type === 'linebreak' || (node?.type === 'text' && String(node.text).trim() === '')
  let start = 0
  let end = nodes.length
  while (start < end && isSpace(nodes[start])) start++
  while (end > start && isSpace(nodes[end - 1])) end--
  return nodes.slice(start, end).map((node, at, all) => {
    if (node.type !== 'text') return node
    const text = String(node.text)
    const left = at === 0 ? text.trimStart() : text
    return { ...node, text: at === all.length - 1 ? left.trimEnd() : left }
  })
}
