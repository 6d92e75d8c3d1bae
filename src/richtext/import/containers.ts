import { Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { alignmentOf, collapsed, containerTags, domText } from './tags.js'
import type { MdastNode } from './types.js'

const tag = /<(\/?)([a-z][\w-]*)(?:\s[^<>]*)?>/gi

/**
 * Puts what stands between an opening `<div>` and its `</div>` into one node. Blank lines make each of them a
 * neighbour of its content in Markdown. Halves without the other are left where they are.
 */
export function pairContainers(nodes: MdastNode[]): MdastNode[] {
  if (!nodes.some(({ type }) => type === 'html')) return nodes
  const stack: { opener: MdastNode; missing: number; before: MdastNode[] }[] = []
  let current: MdastNode[] = []
  for (const node of nodes.flatMap(endsApart)) {
    const balance = node.type === 'html' ? balanceOf(node.value ?? '') : 0
    const top = stack.at(-1)
    if (balance > 0 && stack.length < 50) {
      stack.push({ opener: node, missing: balance, before: current })
      current = []
    } else if (balance < 0 && top) {
      top.missing += balance
      if (top.missing > 0) continue
      stack.pop()
      current = [...top.before, container(top.opener, current)]
    } else current.push(node)
  }
  for (const { opener, before } of stack.reverse()) current = [...before, opener, ...current]
  return current
}

/** `</div><div>` in one piece ends one container and begins another. */
function endsApart(node: MdastNode): MdastNode[] {
  const [, ends, rest] = (node.type === 'html' && endsAndMore.exec(node.value ?? '')) || []
  return ends && rest
    ? [
        { ...node, value: ends },
        { ...node, value: rest },
      ]
    : [node]
}

const endsAndMore = /^\s*((?:<\/[a-z]+>\s*)+)(<[a-z][\s\S]*)$/i

/** How many containers a piece of HTML opens and leaves open (or closes without opening); 0 if it shows more. */
function balanceOf(html: string): number {
  let balance = 0
  for (const [, slash, name = ''] of html.matchAll(tag)) {
    const lower = name.toLowerCase()
    if (lower === 'summary') continue
    if (!containerTags.has(lower) && lower !== 'details') return 0
    balance += slash ? -1 : 1
  }
  const rest = html.replace(/<summary\b[^>]*>[\s\S]*?<\/summary>/i, '').replace(tag, '')
  return rest.trim() ? 0 : balance
}

function container(opener: MdastNode, children: MdastNode[]): MdastNode {
  const [alignments, details] = described(opener.value ?? '')
  const alignment = alignments.at(-1)
  const aligned: MdastNode[] = alignment ? [{ type: 'laurelAligned', alignment, children }] : children
  if (!details)
    return aligned.length === 1 && aligned[0] ? aligned[0] : { type: 'laurelFlow', children: aligned }
  const summary = details.children.find((node) => node instanceof Element && node.name === 'summary')
  if (summary) return foldOf({ title: domText([summary]), children: aligned, opener })
  const [first, ...others] = children
  const apart = first?.type === 'html' ? onlySummary.exec(first.value ?? '')?.[1] : undefined
  if (apart === undefined) return foldOf({ title: '', children: aligned, opener })
  return foldOf({ title: domText(parseDocument(apart).children), children: others, opener })
}

const onlySummary = /^\s*<summary\b[^>]*>([\s\S]*?)<\/summary>\s*$/i

const foldOf = ({
  title,
  children,
  opener: { position },
}: {
  title: string
  children: MdastNode[]
  opener: MdastNode
}): MdastNode => ({ type: 'laurelDetails', title: collapsed(title).trim(), children, position })

function described(html: string): [alignments: ('left' | 'center' | 'right')[], details: Element | null] {
  const alignments: ('left' | 'center' | 'right')[] = []
  let details: Element | null = null
  let nodes = parseDocument(html).children
  while (nodes.length) {
    const element = nodes.find((node): node is Element => node instanceof Element && node.name !== 'summary')
    if (!element) break
    const alignment = alignmentOf(element)
    if (alignment) alignments.push(alignment)
    if (element.name === 'details') details = element
    nodes = element.children
  }
  return [alignments, details]
}
