import type { FootnoteDefinition, List, ListItem, PhrasingContent } from 'mdast'
import { childrenOf, flowOf, type LexicalNode, numberOf } from '../lexical/index.js'
import { isFootnotes, noteOf } from '../output/index.js'
import { inlines } from './inlines.js'
import type { Block, State } from './state.js'

/** A list, or the footnotes that it holds. */
export function lists(node: LexicalNode, state: State, depth: number): (List | FootnoteDefinition)[] {
  const items = childrenOf(node)
  if (isFootnotes(node, items)) return items.map((item) => footnote(item, state, depth))
  const children = grouped(items).map((group) =>
    listItem(group, { isTask: node.listType === 'check', state, depth }),
  )
  const ordered = node.tag === 'ol'
  const start = ordered ? (numberOf(node.start, { min: 0, max: 999_999_999 }) ?? 1) : null
  return [{ type: 'list', ordered, start, spread: false, children }]
}

function grouped(items: LexicalNode[]): LexicalNode[][] {
  const groups: LexicalNode[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last && childrenOf(item)[0]?.type === 'list') last.push(item)
    else groups.push([item])
  }
  return groups
}

type Around = { isTask: boolean; state: State; depth: number }

function listItem(group: LexicalNode[], { isTask, state, depth }: Around): ListItem {
  const [item, ...nested] = group
  const own = flow(childrenOf(item ?? { type: 'listitem', version: 1 }), state, depth + 1)
  const children = [...own, ...state.blocks(nested.flatMap(childrenOf), state, depth + 1)]
  const checked = isTask && own.length > 0 ? item?.checked === true : null
  const spread = own.length > 1
  return { type: 'listItem', checked, spread, children }
}

function footnote(item: LexicalNode, state: State, depth: number): FootnoteDefinition {
  const identifier = noteOf(item) ?? ''
  const own = childrenOf(item).slice(0, -1)
  return { type: 'footnoteDefinition', identifier, label: identifier, children: flow(own, state, depth + 1) }
}

/** The content of an item or quote as blocks. */
export const flow = (nodes: LexicalNode[], state: State, depth: number): Block[] =>
  flowOf(nodes).flatMap((part): Block[] =>
    part.kind === 'block'
      ? state.blocks([part.node], state, depth)
      : [{ type: 'paragraph', children: ended(inlines(part.nodes, state, depth)) }],
  )

/** A space at the end of a paragraph would be written as a character reference. */
const ended = (nodes: PhrasingContent[]): PhrasingContent[] => {
  const last = nodes.at(-1)
  return last?.type === 'text' ? [...nodes.slice(0, -1), { ...last, value: last.value.trimEnd() }] : nodes
}
