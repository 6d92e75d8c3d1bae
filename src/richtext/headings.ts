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
    const level = node.type === 'heading' ? headingLevel(node) : 0
    const text = level ? plainText([node]).replace(/\s+/g, ' ').trim() : ''
    const [, words = text, own] = ownID.exec(text) ?? []
    const id = own ? slugger.slug(own, true) : slugger.slug(text)
    if (text) found.set(node, { level, text: words || text, id: id || slugger.slug('section') })
    for (const child of [...childrenOf(node), ...contentOf(node)].reverse()) waiting.push(child)
  }
  return found
}

/** The id that a heading's author gave it, as in `Why {#why}`. */
const ownID = /^(.*?)\s*\{\s*#([\w.:-]{1,100})\s*\}$/

/** 1 to 6. */
export const headingLevel = (node: LexicalNode): number =>
  Number(/^h([1-6])$/.exec(String(node.tag))?.[1] ?? 2)

const contentOf = (node: LexicalNode): LexicalNode[] => {
  const content = isBlock(node, 'callout') ? fieldsOf(node).content : undefined
  return isRecord(content) ? topNodes(content) : []
}
