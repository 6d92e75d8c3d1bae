import type { MdastNode } from './types.js'

/** Children of any mdast node. */
export const mdastChildren = (node: MdastNode): MdastNode[] => node.children ?? []

/** Calls back for every node in document order, however deep a tree is. */
export function walk(root: MdastNode, visit: (node: MdastNode) => void): void {
  const waiting: MdastNode[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node)
    const children = mdastChildren(node)
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child) waiting.push(child)
    }
  }
}

/** All text within nodes, at any depth. */
export function mdastText(nodes: MdastNode[]): string {
  let text = ''
  for (const root of nodes) {
    walk(root, (node) => {
      if (node.type === 'html' || node.type === 'laurelHTML') return
      if (node.value ?? node.alt) text += node.value ?? node.alt
      else if (node.type === 'break') text += ' '
    })
  }
  return text
}
