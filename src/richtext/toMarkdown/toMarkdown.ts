import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { headingLevel } from '../headings.js'
import { childrenOf, deepest, type LexicalNode, plainText, topNodes } from '../lexical/index.js'
import { isFootnotes, noteOf, type RenderData, renderTexts } from '../output/index.js'
import { blockBlocks, imageBlocks } from './blocks.js'
import { inlines } from './inlines.js'
import { flow, lists } from './lists.js'
import type { Block, State } from './state.js'
import { tables } from './tables.js'

type ToMarkdownOptions = {
  /** The editor's JSON, as it came from anywhere. */
  content: unknown
  /** What the content shows of other documents. Default: nothing is known, so rosters are left out. */
  data?: RenderData
  /** Makes addresses that begin with `/` absolute. Default: they stay as they are. */
  publicURL?: string
  /** The language of the words that are added to the author's, and of dates. Default: `en`. */
  locale?: string
  /** Puts something around what a top node became. Default: nothing. */
  around?: (node: LexicalNode, blocks: Block[]) => Block[]
}

/**
 * Content as Markdown (CommonMark with GitHub's extensions) that an import reads back as the same content.
 * Rosters and partners become the tables and lists that they show.
 */
export function lexicalToMarkdown({
  content,
  data = {},
  locale,
  publicURL,
  around: wrap = (_, children) => children,
}: ToMarkdownOptions): string {
  const nodes = topNodes(content)
  const blocks: State['blocks'] = (inner, state, depth) => inner.flatMap((node) => block(node, state, depth))
  const state: State = {
    data,
    publicURL,
    texts: renderTexts(locale),
    notes: notesIn(nodes),
    isInCell: false,
    blocks,
  }

  function block(node: LexicalNode, around: State, depth: number): Block[] {
    if (depth > deepest) return words([{ type: 'text', version: 1, text: plainText([node]) }], around, depth)
    switch (node.type) {
      case 'paragraph':
        return aligned(node, words(childrenOf(node), around, depth))
      case 'heading': {
        const level = headingLevel(node)
        const children = inlines(childrenOf(node), { ...around, isInCell: true }, depth)
        return aligned(node, [{ type: 'heading', depth: atMostSix(level), children }])
      }
      case 'quote':
        return [{ type: 'blockquote', children: flow(childrenOf(node), around, depth + 1) }]
      case 'list':
        return lists(node, around, depth + 1)
      case 'table':
        return tables(node, around, depth + 1)
      case 'horizontalrule':
        return [{ type: 'thematicBreak' }]
      case 'block':
        return blockBlocks(node, around, depth + 1)
      case 'upload':
        return imageBlocks(node, around, depth)
      case 'text':
      case 'link':
      case 'autolink':
      case 'inlineBlock':
        return words([node], around, depth)
      default:
        return blocks(childrenOf(node), around, depth + 1)
    }
  }

  const children = nodes.flatMap((node) => wrap(node, block(node, state, 0)))
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      rule: '-',
      emphasis: '*',
      fences: true,
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    },
  )
}

const words = (nodes: LexicalNode[], state: State, depth: number): Block[] => {
  const children = inlines(nodes, state, depth + 1)
  return children.length ? [{ type: 'paragraph', children }] : []
}

/** Markdown has no word for alignment, so HTML around the paragraph says it. */
const aligned = ({ format }: LexicalNode, blocks: Block[]): Block[] =>
  blocks.length && (format === 'center' || format === 'right')
    ? [{ type: 'html', value: `<div align="${format}">` }, ...blocks, { type: 'html', value: '</div>' }]
    : blocks

const notesIn = (nodes: LexicalNode[]): Set<string> =>
  new Set(
    nodes
      .filter((node) => node.type === 'list' && isFootnotes(node, childrenOf(node)))
      .flatMap(childrenOf)
      .flatMap((item) => noteOf(item) ?? []),
  )

const levels = [1, 2, 3, 4, 5, 6] as const

const atMostSix = (level: number) => levels[level - 1] ?? 6
