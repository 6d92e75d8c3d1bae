import type { PostHeading } from '../headings.js'
import type { LexicalNode } from '../lexical/index.js'
import type { RenderData, RenderTexts } from '../output/index.js'

/** What every part of the conversion to HTML needs to know. */
export type State = {
  data: RenderData
  publicURL?: string
  texts: RenderTexts
  embedHosts?: string[]
  headings: Map<LexicalNode, PostHeading>
  /** Footnotes mentioned so far: the first mention is where the note leads back to. */
  mentioned: Set<string>
  /** Whether the words are one thing, as of a heading or cell, in which no line needs a place to break. */
  isOneLine?: boolean
  /** Converts blocks within blocks; here so that no file has to import the one that imports it. */
  blocks: (nodes: LexicalNode[], state: State, depth: number) => string
}
