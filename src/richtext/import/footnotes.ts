import { build, type LexicalNode } from '../lexical/index.js'
import { flow } from './flow.js'
import { footnoteID } from './footnoteID.js'
import type { Context, MdastNode } from './types.js'
import { mdastChildren, walk } from './walk.js'

/** What references in a tree lead to: link definitions, and footnotes in order of first mention. */
export function collectTargets(
  tree: MdastNode,
): Pick<Context, 'definitions' | 'footnotes'> & { notes: MdastNode[] } {
  const definitions: Context['definitions'] = new Map()
  const notes = new Map<string, MdastNode>()
  const mentioned: string[] = []
  walk(tree, (node) => {
    const { type, identifier, url = '', title } = node
    if (identifier === undefined) return
    if (type === 'definition' && !definitions.has(identifier)) definitions.set(identifier, { url, title })
    if (type === 'footnoteDefinition' && !notes.has(identifier)) notes.set(identifier, node)
    if (type === 'footnoteReference') mentioned.push(identifier)
  })
  const order = [...new Set([...mentioned.filter((identifier) => notes.has(identifier)), ...notes.keys()])]
  return {
    definitions,
    footnotes: new Map(order.map((identifier, index) => [identifier, index + 1])),
    notes: order.flatMap((identifier) => notes.get(identifier) ?? []),
  }
}

/** The footnotes as a numbered list at the end; each leads back to where it is mentioned. */
export function footnoteList(notes: MdastNode[], context: Context): LexicalNode[] {
  if (!notes.length) return []
  const items = notes.map((note, index) => {
    const url = `#fnref-${footnoteID(note.identifier ?? '')}`
    const back = build.link({ id: context.makeID('footnote', url), url, children: [build.text('↩')] })
    const children = flow(mdastChildren(note), { context, depth: 1, listDepth: 1 })
    return build.listItem({ value: index + 1, children: [...children, build.text(' '), back] })
  })
  return [build.list({ listType: 'number', children: items })]
}
