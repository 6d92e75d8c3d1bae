import { childrenOf, flowOf, type LexicalNode, numberOf } from '../lexical/index.js'
import { isFootnotes, noteOf } from '../output/index.js'
import { element } from './element.js'
import { inlines } from './inlines.js'
import type { State } from './state.js'

/** A list; what the editor keeps in items of their own, nested lists, goes back into the item they belong to. */
export function listHTML(node: LexicalNode, state: State, depth: number): string {
  const items = childrenOf(node)
  const html = grouped(items)
    .map((group) => itemHTML(group, { node, state, depth }))
    .join('')
  const isOrdered = node.tag === 'ol'
  const start = numberOf(node.start, { min: 0, max: 999_999_999 })
  const list = element(isOrdered ? 'ol' : 'ul', { start: isOrdered && start !== 1 ? start : null }, html)
  return isFootnotes(node, items)
    ? element('section', { class: 'footnotes', 'aria-label': state.texts.footnotes }, list)
    : list
}

/** An item with the nested lists that follow it. */
function grouped(items: LexicalNode[]): LexicalNode[][] {
  const groups: LexicalNode[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last && isNested(item)) last.push(item)
    else groups.push([item])
  }
  return groups
}

/** Whether an item only holds a list: that of the item before it. */
const isNested = (item: LexicalNode): boolean => childrenOf(item)[0]?.type === 'list'

type Around = { node: LexicalNode; state: State; depth: number }

function itemHTML([item, ...nested]: LexicalNode[], { node, state, depth }: Around): string {
  if (!item) return ''
  const note = noteOf(item)
  const isTask = node.listType === 'check' && !isNested(item)
  const box = isTask
    ? element('input', {
        type: 'checkbox',
        disabled: true,
        checked: item.checked === true,
        'aria-label': item.checked === true ? state.texts.taskDone : state.texts.taskOpen,
      })
    : ''
  const inner = nested.flatMap(childrenOf)
  const html = contentHTML(childrenOf(item), state, depth + 2) + state.blocks(inner, state, depth + 2)
  return element('li', { id: note ? `fn-${note}` : null }, box ? `${box} ${html}` : html)
}

/** The content of an item or cell: words without a paragraph of their own where they are the only ones. */
export function contentHTML(nodes: LexicalNode[], state: State, depth: number): string {
  const flow = flowOf(nodes)
  const isOnly = flow.filter(({ kind }) => kind === 'inline').length < 2
  return flow
    .map((part) => {
      if (part.kind === 'block') return state.blocks([part.node], state, depth)
      const html = inlines(part.nodes, state, depth)
      return isOnly ? html : element('p', {}, html)
    })
    .join('')
}
