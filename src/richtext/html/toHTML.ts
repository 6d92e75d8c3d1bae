import { headingLevel, headingsByNode } from '../headings.js'
import { childrenOf, deepest, flowOf, type LexicalNode, plainText, topNodes } from '../lexical/index.js'
import { type RenderData, renderTexts } from '../output/index.js'
import { blockHTML, imageHTML } from './blocks.js'
import { element, escapeHTML } from './element.js'
import { inlines } from './inlines.js'
import { listHTML } from './lists.js'
import type { State } from './state.js'
import { styleOf } from './style.js'
import { tableHTML } from './tables.js'

type ToHTMLOptions = {
  /** The editor's JSON, as it came from anywhere. */
  content: unknown
  /** What the content shows of other documents. Default: nothing is known, so rosters are left out. */
  data?: RenderData
  /** Makes addresses that begin with `/` absolute. Default: they stay as they are. */
  publicURL?: string
  /** The language of the words that are added to the author's, and of dates. Default: `en`. */
  locale?: string
  /** Hosts from which a frame may be shown. Default: `defaultEmbedHosts`. */
  embedHosts?: string[]
}

/**
 * Content as plain, accessible HTML, ready to show: text escaped, addresses checked, no scripts.
 * Headings have the ids that `headingsOf` tells. Any input gives a result; what it is not sure of is left out.
 */
export function lexicalToHTML({ content, data = {}, locale, ...options }: ToHTMLOptions): string {
  const state: State = {
    ...options,
    data,
    texts: renderTexts(locale),
    headings: headingsByNode(content),
    mentioned: new Set(),
    blocks,
  }
  return topNodes(content)
    .map((node) => block(node, state, 0))
    .filter(Boolean)
    .join('\n')
}

const blocks: State['blocks'] = (nodes, state, depth) =>
  nodes.map((node) => block(node, state, depth)).join('')

function block(node: LexicalNode, state: State, depth: number): string {
  if (depth > deepest) return escapeHTML(plainText([node]))
  switch (node.type) {
    case 'paragraph': {
      const html = inlines(childrenOf(node), state, depth + 1)
      return html && element('p', { style: styleOf(node) }, html)
    }
    case 'heading': {
      const html = inlines(childrenOf(node), { ...state, isOneLine: true }, depth + 1)
      const id = state.headings.get(node)?.id
      return element(`h${headingLevel(node)}`, { id, style: styleOf(node) }, html)
    }
    case 'quote':
      return element('blockquote', { style: styleOf(node) }, quoted(node, state, depth + 1))
    case 'list':
      return listHTML(node, state, depth + 1)
    case 'table':
      return tableHTML(node, state, depth + 1)
    case 'horizontalrule':
      return '<hr>'
    case 'block':
      return blockHTML(node, state, depth + 1)
    case 'upload':
      return imageHTML(node, state, depth)
    case 'text':
    case 'linebreak':
    case 'tab':
    case 'link':
    case 'autolink':
    case 'inlineBlock':
      return inlines([node], state, depth + 1)
    default:
      return childrenOf(node).length ? blocks(childrenOf(node), state, depth + 1) : ''
  }
}

const quoted = (node: LexicalNode, state: State, depth: number): string =>
  flowOf(childrenOf(node))
    .map((part) =>
      part.kind === 'block'
        ? block(part.node, state, depth + 1)
        : element('p', {}, inlines(part.nodes, state, depth + 1)),
    )
    .join('')
