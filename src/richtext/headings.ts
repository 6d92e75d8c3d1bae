import GithubSlugger from 'github-slugger'
import {
  childrenOf,
  fieldsOf,
  isBlock,
  isRecord,
  type LexicalNode,
  plainText,
  topNodes,
} from './lexical/index.js'

export type PostHeading = {
  /** 1 to 6. */
  level: number
  text: string
  /** The id that the heading has in the html. */
  id: string
}

/** The headings of some content in order, with the ids that they have in its html. */
export const headingsOf = (content: unknown): PostHeading[] => [...headingsByNode(content).values()]

/** The same, by the node that each heading is. */
export function headingsByNode(content: unknown): Map<LexicalNode, PostHeading> {
  const slugger = new GithubSlugger()
  const found = new Map<LexicalNode, PostHeading>()
  const waiting = topNodes(content).reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const level = node.type === 'heading' ? levelOf(node) : 0
    const text = level ? plainText([node]).replace(/\s+/g, ' ').trim() : ''
    if (text) found.set(node, { level, text, id: slugger.slug(text) || slugger.slug('section') })
    for (const child of [...childrenOf(node), ...contentOf(node)].reverse()) waiting.push(child)
  }
  return found
}

const levelOf = (node: LexicalNode): number => Number(/^h([1-6])$/.exec(String(node.tag))?.[1] ?? 2)

const contentOf = (node: LexicalNode): LexicalNode[] => {
  const content = isBlock(node, 'callout') ? fieldsOf(node).content : undefined
  return isRecord(content) ? topNodes(content) : []
}
