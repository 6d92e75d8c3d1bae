import type { LexicalNode } from './types.js'

/** What stands in a list item, quote or cell: paragraphs of inline nodes, and blocks between them. */
export type Flow = { kind: 'inline'; nodes: LexicalNode[] } | { kind: 'block'; node: LexicalNode }

const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])

/** Tells inline nodes from blocks; two line breaks in a row end a paragraph. */
export function flowOf(nodes: LexicalNode[]): Flow[] {
  const flow: Flow[] = []
  let run: LexicalNode[] = []
  const flush = () => {
    while (run.at(-1)?.type === 'linebreak') run.pop()
    if (run.length) flow.push({ kind: 'inline', nodes: run })
    run = []
  }
  for (const node of nodes) {
    if (!inlineTypes.has(node.type)) {
      flush()
      flow.push({ kind: 'block', node })
    } else if (node.type !== 'linebreak') run.push(node)
    else if (run.at(-1)?.type === 'linebreak') flush()
    else if (run.length) run.push(node)
  }
  flush()
  return flow
}
