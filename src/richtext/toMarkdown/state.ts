import type { BlockContent, DefinitionContent } from 'mdast'
import type { LexicalNode } from '../lexical/index.js'
import type { RenderData, RenderTexts } from '../output/index.js'

export type Block = BlockContent | DefinitionContent

/** What every part of the conversion to Markdown needs to know. */
export type State = {
  data: RenderData
  publicURL?: string
  texts: RenderTexts
  /** Footnotes that the text has: only marks that lead to one are written as such. */
  notes: Set<string>
  /** Whether line breaks must be written as `<br>`, as in a table. */
  isInCell: boolean
  /** Converts blocks within blocks; here so that no file has to import the one that imports it. */
  blocks: (nodes: LexicalNode[], state: State, depth: number) => Block[]
}
