import { build, type LexicalNode } from '../lexical/index.js'
import type { Around, MdastNode } from './types.js'
import { mdastChildren } from './walk.js'

const alert = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\r?\n|$)/i

/** A quote that begins with `[!NOTE]`, or folded details, as a callout; null for an ordinary quote. */
export function calloutNodes(node: MdastNode, around: Around): LexicalNode[] | null {
  if (node.type === 'laurelDetails') {
    return [callout({ style: 'details', title: node.title ?? '', children: mdastChildren(node), around })]
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
  return [callout({ style: found[1].toLowerCase(), title: '', children, around })]
}

type Callout = { style: string; title: string; children: MdastNode[]; around: Around }

function callout({ style, title, children, around }: Callout): LexicalNode {
  const fields = {
    style,
    ...(title ? { title } : {}),
    content: build.richText(around.context.blocks(children, { ...around, alignment: undefined })),
  }
  return build.block({ id: around.context.makeID('callout', fields), blockType: 'callout', fields })
}
