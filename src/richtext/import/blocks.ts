import { type Alignment, build, type LexicalNode } from '../lexical/index.js'
import { calloutNodes } from './callouts.js'
import { pairContainers } from './containers.js'
import { flow } from './flow.js'
import { htmlNodes } from './html.js'
import { inlines } from './inline.js'
import { listNodes } from './lists.js'
import { embedBlock, paragraphNodes } from './paragraphs.js'
import { tableNode } from './tables.js'
import type { Around, Context, MdastNode } from './types.js'
import { mdastChildren, mdastText } from './walk.js'

const deepestBlock = 60

/** Flow content as the editor's blocks. What is nested too deep becomes one paragraph of its text. */
export function blocks(nodes: MdastNode[], around: Around): LexicalNode[] {
  if (around.depth > deepestBlock) return flattened(nodes, around.context)
  return pairContainers(nodes).flatMap((node) => blockNodes(node, around))
}

function blockNodes(node: MdastNode, around: Around): LexicalNode[] {
  const { context, depth } = around
  const inner = { ...around, depth: depth + 1 }
  const fresh = { ...inner, listDepth: 0 }
  const custom = context.custom[node.type]
  if (custom) return custom(node)
  switch (node.type) {
    case 'paragraph':
      return paragraphNodes(node, around)
    case 'heading':
      return [aligned(build.heading(node.depth ?? 2, words(node, around)), around.alignment)]
    case 'thematicBreak':
      return [build.horizontalRule()]
    case 'blockquote':
      return calloutNodes(node, fresh) ?? [build.quote(flow(mdastChildren(node), fresh))]
    case 'list':
      return listNodes(node, around)
    case 'table':
      return [tableNode(node, around)]
    case 'code':
      return [codeBlock(node, context)]
    case 'html':
      return htmlNodes(node, context).flatMap((mapped) => blockNodes(mapped, inner))
    case 'laurelHTML':
      return [htmlBlock(node.value ?? '', context)]
    case 'laurelAligned':
      return blocks(mdastChildren(node), { ...inner, alignment: node.alignment })
    case 'laurelDetails':
      return calloutNodes(node, fresh) ?? []
    case 'laurelEmbed':
      return embedBlock(node, context)
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
    case 'toml':
      return []
    default:
      return other(node, inner)
  }
}

/** A node of an unknown type: its children if it has any, else its text. */
function other(node: MdastNode, around: Around): LexicalNode[] {
  const children = mdastChildren(node)
  if (node.type === 'laurelFlow' || (children.length && !inlineParents.has(node.type)))
    return blocks(children, around)
  return paragraphNodes({ type: 'paragraph', children: [node] }, around)
}

const inlineParents = new Set(['link', 'linkReference', 'strong', 'emphasis', 'delete', 'laurelMark'])

function codeBlock({ lang, meta, value = '' }: MdastNode, context: Context): LexicalNode {
  const fields = { ...(lang ? { language: lang } : {}), ...(meta ? { meta } : {}), code: value }
  return build.block({ id: context.makeID('code', fields), blockType: 'code', fields })
}

const htmlBlock = (html: string, context: Context): LexicalNode =>
  build.block({ id: context.makeID('html', html), blockType: 'html', fields: { html } })

const words = (node: MdastNode, { context, depth }: Around): LexicalNode[] =>
  inlines(mdastChildren(node), { context, format: 0, isInLink: false, depth })

const aligned = (node: LexicalNode, format: Alignment = ''): LexicalNode =>
  format ? { ...node, format } : node

function flattened(nodes: MdastNode[], context: Context): LexicalNode[] {
  const text = mdastText(nodes).trim()
  if (!text) return []
  context.report({ kind: 'flattened', text: text.slice(0, 120), node: nodes[0] })
  return [build.paragraph([build.text(text.replace(/\s*\n\s*/g, ' '))])]
}
