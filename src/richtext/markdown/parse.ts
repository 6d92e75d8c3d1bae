import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { limitNesting } from './limitNesting.js'

/** Markdown with GitHub's extensions as an mdast tree. Safe for any input: absurd nesting is read as text. */
export const parseMarkdown = (markdown: string): Root => parser.parse(limitNesting(markdown))

const parser = unified().use(remarkParse).use(remarkGfm).freeze()
