import { childrenOf } from './read.js'
import type { LexicalNode } from './types.js'
import { marks } from './types.js'

export type Mark = keyof typeof marks

/** Inline nodes under the marks that they share, outermost first. */
export type Marked = { mark: Mark; children: Marked[] } | { mark: null; node: LexicalNode }

/** Groups neighbouring text by shared marks, so that `<strong>a <em>b</em></strong>` is opened once. */
export const groupByMarks = (nodes: LexicalNode[]): Marked[] => group(nodes, outermostFirst)

const outermostFirst: Mark[] = [
  'bold',
  'italic',
  'strikethrough',
  'underline',
  'subscript',
  'superscript',
  'code',
]

function group(nodes: LexicalNode[], candidates: Mark[]): Marked[] {
  const result: Marked[] = []
  for (let start = 0; start < nodes.length; ) {
    const { mark, end } = longest(nodes, start, candidates)
    const node = nodes[start]
    if (mark) {
      const rest = candidates.filter((candidate) => candidate !== mark)
      result.push({
        mark,
        children: group(
          nodes.slice(start, end).map((inner) => without(inner, mark)),
          rest,
        ),
      })
    } else if (node) result.push({ mark: null, node })
    start = end
  }
  return result
}

/** The mark that holds for most nodes from here on; code is always innermost. */
function longest(
  nodes: LexicalNode[],
  start: number,
  candidates: Mark[],
): { mark: Mark | null; end: number } {
  let best: { mark: Mark | null; end: number } = { mark: null, end: start + 1 }
  for (const mark of candidates) {
    let end = start
    while (end < nodes.length && has(nodes[end], mark)) end++
    if (nodes.slice(start, end).every(isLink)) continue
    const isBetter = best.mark === null || best.mark === 'code' || (end > best.end && mark !== 'code')
    if (end > start && isBetter) best = { mark, end }
  }
  return best
}

/** A link has a mark where all of its words have it. */
function has(node: LexicalNode | undefined, mark: Mark): boolean {
  if (node && isLink(node)) {
    const inner = childrenOf(node)
    return (
      mark !== 'code' && inner.length > 0 && inner.every((child) => child.type === 'text' && has(child, mark))
    )
  }
  return node?.type === 'text' && typeof node.format === 'number' && (node.format & marks[mark]) !== 0
}

const isLink = ({ type }: LexicalNode): boolean => type === 'link' || type === 'autolink'

/** A link within a mark does not say it again. */
const without = (node: LexicalNode, mark: Mark): LexicalNode =>
  isLink(node)
    ? {
        ...node,
        children: childrenOf(node).map((child) => ({
          ...child,
          format: Number(child.format) & ~marks[mark],
        })),
      }
    : node
