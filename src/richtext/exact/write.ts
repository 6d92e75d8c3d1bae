import { fieldsOf, type LexicalNode, topNodes } from '../lexical/index.js'
import type { RenderData } from '../output/index.js'
import { lexicalToMarkdown } from '../toMarkdown/index.js'
import { canonical } from './canonical.js'
import { closingOf, openingOf } from './directive.js'
import { exactToLexical, type ReadExact } from './read.js'

export type WriteExact = Omit<ReadExact, 'markdown'> & {
  /** The editor's JSON. */
  content: unknown
  /** What the content shows of other documents, for whoever reads the Markdown. @default nothing is known */
  data?: RenderData
  /** The language of the words that are added to the author's. @default en */
  locale?: string
}

/**
 * Content as Markdown that `exactToLexical` reads back as the same content, nothing lost. What Markdown has no words
 * for (a roster, merged cells) stands between two comments of HTML, the first of which holds all of it; what stands
 * between them is for people. Every text is read back before it is given out.
 */
export function lexicalToExact(options: WriteExact): string {
  const nodes = topNodes(options.content)
  const isOpaque = new Set(nodes.filter((node) => neverMarkdown.has(String(fieldsOf(node).blockType))))
  const attempts = [
    () => undefined,
    () =>
      add(
        isOpaque,
        nodes.filter((node) => !isOpaque.has(node) && !isAlone(node, options)),
      ),
    () => add(isOpaque, differing(nodes, readBack(write({ nodes, isOpaque, options }), options))),
    () => add(isOpaque, nodes),
  ]
  for (const widen of attempts) {
    widen()
    const markdown = write({ nodes, isOpaque, options })
    if (canonical(readBack(markdown, options)) === canonical(nodes)) return markdown
  }
  return nodes.map((node) => `${openingOf(node)}\n\n${closingOf(node)}\n`).join('\n')
}

/** Blocks that show other documents, or what Markdown has no form for. */
const neverMarkdown = new Set(['roster', 'partnerGrid', 'stats'])

function add<Item>(set: Set<Item>, items: Item[]): void {
  for (const item of items) set.add(item)
}

type Writing = { nodes: LexicalNode[]; isOpaque: ReadonlySet<LexicalNode>; options: WriteExact }

const write = ({ nodes, isOpaque, options: { data, locale } }: Writing): string =>
  lexicalToMarkdown({
    content: { root: { children: nodes } },
    data,
    locale,
    around: (node, blocks) =>
      isOpaque.has(node)
        ? [{ type: 'html', value: openingOf(node) }, ...blocks, { type: 'html', value: closingOf(node) }]
        : blocks,
  })

const readBack = (
  markdown: string,
  { content: _, data: __, locale: ___, ...reading }: WriteExact,
): LexicalNode[] => topNodes(exactToLexical({ markdown, ...reading }))

/** Whether a node by itself comes back as it was. */
function isAlone(node: LexicalNode, options: WriteExact): boolean {
  const markdown = write({ nodes: [node], isOpaque: new Set(), options })
  return canonical(readBack(markdown, options)) === canonical([node])
}

/** The nodes between those that came back as they were at the beginning and at the end. */
function differing(nodes: LexicalNode[], back: LexicalNode[]): LexicalNode[] {
  const before = nodes.map(canonical)
  const after = back.map(canonical)
  let first = 0
  while (first < before.length && before[first] === after[first]) first++
  let last = 0
  while (last < before.length - first && before.at(-1 - last) === after.at(-1 - last)) last++
  return nodes.slice(first, before.length - last)
}
