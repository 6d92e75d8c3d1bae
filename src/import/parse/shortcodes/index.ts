import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Say, say } from '../../say.js'
import { fenceHighlights } from './fences.js'
import { mask } from './mask.js'
import { placeShortcodes } from './place.js'

/**
 * Markdown with shortcodes of Hugo or Jekyll, or containers of Docusaurus, as a tree in which those that have a
 * counterpart are pictures, videos, callouts and links. How they were written is kept, folded, at the end; others stay
 * as text. Both are reported.
 */
export function parseWithShortcodes({
  text,
  parse,
  title,
}: {
  text: string
  parse: (text: string) => Root
  /** Above what is folded at the end. */
  title: string
}): { tree: Root; warnings: Say[] } {
  const fenced = fenceHighlights(text)
  const masked = mask(fenced.text)
  const tree = parse(masked.text)
  const placed = placeShortcodes(tree, masked.codes)
  const codes = masked.codes.filter((_, index) => placed.has(index))
  const raws = [...fenced.raws, ...codes.map(({ raw }) => raw)]
  if (!raws.length) return { tree, warnings: unknownIn(tree) }
  tree.children.push(
    { type: 'html', value: `<details><summary>${title}</summary>` },
    { type: 'code', value: raws.join('\n') },
    { type: 'html', value: '</details>' },
  )
  const names = [...new Set(codes.map(({ name }) => name.replace(/^:::$/, '')))].filter(Boolean).join(', ')
  const values = { count: raws.length, names: names || 'highlight' }
  return {
    tree,
    warnings: [say({ key: 'shortcodesRead', line: codes[0]?.line, values }), ...unknownIn(tree)],
  }
}

/** Shortcodes without a counterpart, each name once. */
function unknownIn(tree: Root): Say[] {
  const lines = new Map<string, number | undefined>()
  visit(tree, 'text', ({ value, position }) => {
    for (const [, name = ''] of value.matchAll(/\{(?:\{[<%]|%)-?\s*\/?\s*([\w/.-]+)/g))
      if (!lines.has(name)) lines.set(name, position?.start.line)
  })
  return [...lines].map(([name, line]) => say({ key: 'shortcodeKept', line, values: { name } }))
}
