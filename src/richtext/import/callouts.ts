import { build, type LexicalNode } from '../lexical/index.js'
import { flow } from './flow.js'
import type { Around, MdastNode } from './types.js'
import { mdastChildren } from './walk.js'

const alert = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\r?\n|$)/i

/**
 * A quote that begins with `[!NOTE]`, or folded details, as a callout; null for an ordinary quote. A callout holds no
 * other: one within another becomes a quote, or what is folded below its title.
 */
export function calloutNodes(node: MdastNode, around: Around): LexicalNode[] | null {
  if (node.type === 'laurelDetails') {
    return callout({ style: 'details', title: node.title ?? '', children: mdastChildren(node), around })
  }
  const [first, ...others] = mdastChildren(node)
  const [opening, ...rest] = first?.type === 'paragraph' ? mdastChildren(first) : []
  const found = opening?.type === 'text' ? alert.exec(opening.value ?? '') : null
  if (!first || !opening || !found?.[1]) return null
  const left = (opening.value ?? '').slice(found[0].length)
  const startsWithBreak = !left && rest[0]?.type === 'break'
  if (!left && rest.length && !startsWithBreak && !found[0].endsWith('\n')) return null
  const words = [...(left ? [{ ...opening, value: left }] : []), ...rest.slice(startsWithBreak ? 1 : 0)]
  const children = words.length ? [{ ...first, children: words }, ...others] : others
  return callout({ style: found[1].toLowerCase(), title: '', children, around })
}

type Callout = { style: string; title: string; children: MdastNode[]; around: Around }

function callout({ style, title, children, around }: Callout): LexicalNode[] {
  const inside = { ...around, alignment: undefined, inCallout: true }
  if (around.inCallout) return unfolded({ style, title, children, around: inside })
  const content = build.richText(around.context.blocks(children, inside))
  const fields = { style, ...(title ? { title } : {}), content }
  return [build.block({ id: around.context.makeID('callout', fields), blockType: 'callout', fields })]
}

function unfolded({ style, title, children, around }: Callout): LexicalNode[] {
  around.context.report({ kind: 'flattened', text: title || style })
  if (style !== 'details') return [build.quote(flow(children, around))]
  const bold: MdastNode = { type: 'strong', children: [{ type: 'text', value: title }] }
  const heading: MdastNode[] = title ? [{ type: 'paragraph', children: [bold] }] : []
  return around.context.blocks([...heading, ...children], around)
}
