import { build, type LexicalNode } from '../lexical/index.js'
import { flow } from './flow.js'
import type { Context, MdastNode } from './types.js'
import { mdastChildren } from './walk.js'

type Place = { context: Context; depth: number }

/** A list; nested ones stand in items of their own, as the editor has it. */
export function listNode(node: MdastNode, { context, depth }: Place): LexicalNode {
  const entries = mdastChildren(node)
  const hasBoxes = entries.some(({ checked }) => typeof checked === 'boolean')
  const start = node.ordered ? (node.start ?? 1) : 1
  let value = start
  const children = entries.flatMap((item) => {
    const checked = hasBoxes && typeof item.checked === 'boolean' ? item.checked : undefined
    const { words, nested } = split(flow(mdastChildren(item), { context, depth: depth + 1 }))
    const items: LexicalNode[] = []
    if (words.length || !nested.length)
      items.push(build.listItem({ value: value++, checked, children: words }))
    for (const inner of nested) items.push(build.listItem({ value, children: [inner] }))
    return items
  })
  return build.list({ listType: hasBoxes ? 'check' : node.ordered ? 'number' : 'bullet', start, children })
}

/** Lists at the end of an item, and what comes before them. */
function split(nodes: LexicalNode[]): { words: LexicalNode[]; nested: LexicalNode[] } {
  let end = nodes.length
  while (nodes[end - 1]?.type === 'list') end--
  return { words: nodes.slice(0, end), nested: nodes.slice(end) }
}
