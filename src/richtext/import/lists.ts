import { build, type LexicalNode } from '../lexical/index.js'
import { flow } from './flow.js'
import type { Around, MdastNode } from './types.js'
import { mdastChildren } from './walk.js'

/**
 * A list as the editor has it: nested lists stand in items of their own. A list with boxes at some of its items
 * becomes several, since in the editor either all items of a list have one or none.
 */
export function listNodes(node: MdastNode, around: Around): LexicalNode[] {
  const hasBox = (item: MdastNode) => typeof item.checked === 'boolean'
  const runs: MdastNode[][] = []
  for (const item of mdastChildren(node)) {
    const run = runs.at(-1)
    if (run?.[0] && hasBox(run[0]) === hasBox(item)) run.push(item)
    else runs.push([item])
  }
  let start = node.ordered ? (node.start ?? 1) : 1
  return runs.map((items) => {
    const isCheck = items.some(hasBox)
    const list = oneList({
      items,
      isCheck,
      isOrdered: Boolean(node.ordered),
      start: isCheck ? 1 : start,
      around,
    })
    if (node.ordered) start += items.length
    return list
  })
}

type OneList = { items: MdastNode[]; isCheck: boolean; isOrdered: boolean; start: number; around: Around }

function oneList({ items, isCheck, isOrdered, start, around }: OneList): LexicalNode {
  const { listDepth = 0 } = around
  const inner = { ...around, depth: around.depth + 1, listDepth: listDepth + 1, alignment: undefined }
  let value = start
  const children = items.flatMap((item) => {
    const { words, nested } = split(flow(mdastChildren(item), inner))
    const box = isCheck ? { checked: item.checked === true } : {}
    const nodes: LexicalNode[] = []
    if (words.length || !nested.length) {
      nodes.push(build.listItem({ value: value++, indent: listDepth, ...box, children: words }))
    }
    for (const list of nested) {
      const unchecked = isCheck ? { checked: false } : {}
      nodes.push(build.listItem({ value, indent: listDepth, ...unchecked, children: [list] }))
    }
    return nodes
  })
  return build.list({ listType: isCheck ? 'check' : isOrdered ? 'number' : 'bullet', start, children })
}

/** Lists at the end of an item, and what comes before them. */
function split(nodes: LexicalNode[]): { words: LexicalNode[]; nested: LexicalNode[] } {
  let end = nodes.length
  while (nodes[end - 1]?.type === 'list') end--
  return { words: nodes.slice(0, end), nested: nodes.slice(end) }
}
