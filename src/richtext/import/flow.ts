import { build, type LexicalNode } from '../lexical/index.js'
import type { Around, MdastNode } from './types.js'

/** The content of a quote or list item: the words of its paragraphs, two line breaks apart, and blocks. */
export function flow(nodes: MdastNode[], around: Around): LexicalNode[] {
  const result: LexicalNode[] = []
  let isAfterWords = false
  for (const node of around.context.blocks(nodes, { ...around, alignment: undefined })) {
    if (node.type !== 'paragraph' || !Array.isArray(node.children)) {
      result.push(node)
      isAfterWords = false
      continue
    }
    if (isAfterWords) result.push(build.lineBreak(), build.lineBreak())
    result.push(...node.children)
    isAfterWords = true
  }
  return result
}
