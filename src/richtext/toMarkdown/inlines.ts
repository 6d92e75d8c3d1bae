import type { PhrasingContent } from 'mdast'
import { element } from '../html/index.js'
import {
  childrenOf,
  deepest,
  fieldsOf,
  groupByMarks,
  isBlock,
  type LexicalNode,
  type Mark,
  type Marked,
  plainText,
  stringOf,
} from '../lexical/index.js'
import { addressOf, footnoteOf, nodePicture } from '../output/index.js'
import type { State } from './state.js'

/** Inline nodes as phrasing content. */
export const inlines = (nodes: LexicalNode[], state: State, depth: number): PhrasingContent[] =>
  groupByMarks(nodes).flatMap((part) => marked(part, state, depth))

function marked(part: Marked, state: State, depth: number): PhrasingContent[] {
  if (part.mark === null) return inline(part.node, state, depth)
  const isPlainCode = part.mark === 'code' && part.children.every(({ mark }) => mark === null)
  if (isPlainCode) return [{ type: 'inlineCode', value: textOf(part.children) }]
  return wrapped(
    part.mark,
    part.children.flatMap((child) => marked(child, state, depth)),
  )
}

/** A mark around nothing but spaces would show as stars in Markdown. */
function wrapped(mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
  if (children.every((child) => child.type === 'text' && !child.value.trim())) return children
  const tag = { underline: 'u', subscript: 'sub', superscript: 'sup', code: 'code' }
  if (mark === 'bold') return [{ type: 'strong', children }]
  if (mark === 'italic') return [{ type: 'emphasis', children }]
  if (mark === 'strikethrough') return [{ type: 'delete', children }]
  const name = tag[mark]
  return [{ type: 'html', value: `<${name}>` }, ...children, { type: 'html', value: `</${name}>` }]
}

const textOf = (parts: Marked[]): string =>
  parts.map((part) => (part.mark === null ? plainText([part.node]) : textOf(part.children))).join('')

function inline(node: LexicalNode, state: State, depth: number): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: typeof node.text === 'string' ? node.text : '' }]
  if (node.type === 'linebreak')
    return state.isInCell ? [{ type: 'html', value: '<br>' }] : [{ type: 'break' }]
  if (node.type === 'tab') return [{ type: 'text', value: ' ' }]
  if (isBlock(node)) return image(node, state)
  if (depth > deepest) return [{ type: 'text', value: plainText([node]) }]
  const children = inlines(childrenOf(node), state, depth + 1)
  return node.type === 'link' || node.type === 'autolink' ? link(node, children, state) : children
}

function link(node: LexicalNode, children: PhrasingContent[], state: State): PhrasingContent[] {
  const note = footnoteOf(node)
  if (note !== null && state.notes.has(note))
    return [{ type: 'footnoteReference', identifier: note, label: note }]
  const url = addressOf(node, state)
  if (!url) return children
  const title = stringOf(fieldsOf(node).title) || null
  return [{ type: 'link', url, title, children: children.flatMap(withoutLink) }]
}

/** Markdown knows no link within a link. */
const withoutLink = (node: PhrasingContent): PhrasingContent[] =>
  node.type === 'link' ? node.children : [node]

/** A picture among words; as HTML where it has a width, which Markdown cannot say. */
function image(node: LexicalNode, state: State): PhrasingContent[] {
  const picture = nodePicture(node, state)
  if (!picture) return []
  const { src, alt, caption } = picture
  const width = fieldsOf(node).width ? picture.width : undefined
  if (width) return [{ type: 'html', value: element('img', { src, alt, width }) }]
  return [{ type: 'image', url: src, alt, title: caption || null }]
}
