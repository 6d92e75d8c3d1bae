import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { repairEncoding } from '../../identity/index.js'
import { type Say, SourceError, say } from '../say.js'
import { changeOf } from './frontMatter/index.js'
import { checkSource, checkTree } from './limits.js'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/**
 * Markdown (GFM) to mdast.
 * @throws SourceError for text so long, tangled or deep that reading it would take minutes.
 */
export function parseBody(text: string): Root {
  checkSource(text)
  try {
    const tree = markdown.parse(text)
    checkTree(tree)
    return tree
  } catch (error) {
    if (error instanceof SourceError) throw error
    const problem = error instanceof Error ? error.message : String(error)
    throw new SourceError(say({ key: 'unreadable', values: { problem } }))
  }
}

/** Repairs garbled text in place, code left alone, each repair reported. */
export function repairTree(tree: Root): Say[] {
  const warnings: Say[] = []
  visit(tree, (node) => {
    const mend = (before: string, set: (text: string) => void) => {
      const { text, repaired } = repairEncoding(before)
      if (!repaired) return
      set(text)
      const values = { where: { key: 'whereBody' as const }, ...changeOf({ before, after: text }) }
      warnings.push(say({ key: 'repaired', line: node.position?.start.line, values }))
    }
    if (node.type === 'text' || node.type === 'html') {
      mend(node.value, (text) => {
        node.value = text
      })
    }
    if ((node.type === 'image' || node.type === 'imageReference') && node.alt) {
      mend(node.alt, (text) => {
        node.alt = text
      })
    }
    if ((node.type === 'image' || node.type === 'link' || node.type === 'definition') && node.title) {
      mend(node.title, (text) => {
        node.title = text
      })
    }
  })
  return warnings
}
