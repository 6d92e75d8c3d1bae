import type { Element } from 'domhandler'
import { imageFrom, mediaFrom } from './elements.js'
import { closedBy, elementOf, hiddenTags, markTags } from './tags.js'
import type { Context, MdastNode } from './types.js'

/**
 * Replaces HTML among words by what it means: `<b>`, `<a>`, `<br>`, `<img>` and their like. In mdast an opening
 * tag, its content and the closing tag are neighbours; a tag without its other half is left out.
 */
export function pairInlineHTML(nodes: MdastNode[], context: Context): MdastNode[] {
  if (!nodes.some(({ type }) => type === 'html')) return nodes
  const ends = closings(nodes)
  return convert(nodes, 0, nodes.length, { ends, context, depth: 0 })
}

type Pairing = { ends: Map<number, number>; context: Context; depth: number }

function convert(nodes: MdastNode[], from: number, to: number, pairing: Pairing): MdastNode[] {
  const result: MdastNode[] = []
  for (let at = from; at < to; at++) {
    const node = nodes[at]
    if (node?.type !== 'html') {
      if (node) result.push(node)
      continue
    }
    const end = pairing.ends.get(at)
    const element = elementOf(node.value ?? '')
    const inside =
      end === undefined || pairing.depth > 50
        ? []
        : convert(nodes, at + 1, end, { ...pairing, depth: pairing.depth + 1 })
    result.push(...meaning({ node, element, inside, isPaired: end !== undefined, context: pairing.context }))
    if (end !== undefined && pairing.depth <= 50) at = end
  }
  return result
}

type Meaning = {
  node: MdastNode
  element: Element | null
  inside: MdastNode[]
  isPaired: boolean
  context: Context
}

function meaning({ node, element, inside, isPaired, context }: Meaning): MdastNode[] {
  if (!element) {
    const { value = '' } = node
    if (value.startsWith('<!--')) context.report({ kind: 'comment-removed', text: value, node })
    else if (!closedBy(value)) context.report({ kind: 'html-removed', text: value, node })
    return []
  }
  const { name, attribs } = element
  if (hiddenTags.has(name)) {
    context.report({ kind: 'html-removed', text: `<${name}>`, node })
    return []
  }
  const format = markTags[name]
  if (format !== undefined) return [{ type: 'laurelMark', format, children: inside }]
  if (name === 'a' && attribs.href && isPaired) {
    return [{ type: 'link', url: attribs.href, title: attribs.title, children: inside }]
  }
  if (name === 'br' || name === 'hr') return [{ type: 'break' }]
  if (name === 'img') return imageFrom(element)
  if (name === 'iframe' || name === 'video') return mediaFrom(element, { context, node })
  if (name === 'li') return [{ type: 'break' }, { type: 'text', value: '• ' }, ...inside]
  if (['p', 'div', 'tr', 'ul', 'ol'].includes(name)) return [{ type: 'break' }, ...inside]
  return inside
}

/** For every opening tag the place of its closing one, in one pass over the neighbours. */
function closings(nodes: MdastNode[]): Map<number, number> {
  const open = new Map<string, number[]>()
  const ends = new Map<number, number>()
  nodes.forEach((node, at) => {
    if (node.type !== 'html') return
    const { value = '' } = node
    const closed = closedBy(value)
    const name = closed ?? /^<([a-z][\w-]*)[\s>]/i.exec(value)?.[1]?.toLowerCase()
    if (!name) return
    const starts = open.get(name) ?? []
    if (!closed) open.set(name, [...starts.slice(-60), at])
    else {
      const start = starts.pop()
      if (start !== undefined) ends.set(start, at)
    }
  })
  return withoutCrossings(ends)
}

/** Drops pairs that overlap another without lying inside it, such as `<b><i></b></i>`. */
function withoutCrossings(ends: Map<number, number>): Map<number, number> {
  const kept = new Map<number, number>()
  const around: number[] = []
  for (const [start, end] of [...ends].sort(([a], [b]) => a - b)) {
    while ((around.at(-1) ?? Number.POSITIVE_INFINITY) < start) around.pop()
    if (end > (around.at(-1) ?? Number.POSITIVE_INFINITY)) continue
    kept.set(start, end)
    around.push(end)
  }
  return kept
}
