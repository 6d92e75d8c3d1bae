import { build, type LexicalNode, marks } from '../lexical/index.js'
import { safeURL } from '../sanitize/index.js'
import { footnoteID } from './footnoteID.js'
import { inlineImage } from './images.js'
import { pairInlineHTML } from './inlineHTML.js'
import type { Inline, MdastNode } from './types.js'
import { mdastChildren, mdastText } from './walk.js'

const deepestInline = 60

/** Phrasing content as the editor's inline nodes. */
export function inlines(nodes: MdastNode[], state: Inline): LexicalNode[] {
  if (state.depth > deepestInline) return styled(mdastText(nodes), state.format)
  return joined(pairInlineHTML(nodes, state.context).flatMap((node) => inline(node, state)))
}

function inline(node: MdastNode, state: Inline): LexicalNode[] {
  const { context } = state
  const custom = context.custom[node.type]
  if (custom) return custom(node)
  switch (node.type) {
    case 'text':
      return styled(node.value ?? '', state.format)
    case 'inlineCode':
      return styled(node.value ?? '', state.format | marks.code)
    case 'strong':
      return within(node, state, marks.bold)
    case 'emphasis':
      return within(node, state, marks.italic)
    case 'delete':
      return within(node, state, marks.strikethrough)
    case 'laurelMark':
      return within(node, state, node.format ?? 0)
    case 'break':
      return [build.lineBreak()]
    case 'link':
      return linked({ node, url: node.url ?? '', title: node.title, state })
    case 'linkReference': {
      const definition = context.definitions.get(node.identifier ?? '')
      return definition ? linked({ node, ...definition, state }) : within(node, state, 0)
    }
    case 'image':
    case 'imageReference':
      return inlineImage(node, state)
    case 'footnoteReference':
      return footnoteMark(node.identifier ?? '', state)
    case 'laurelEmbed':
      return linked({ node, url: node.url ?? '', title: null, state })
    case 'html':
    case 'laurelHTML':
      return []
    default:
      return within(node, state, 0)
  }
}

const within = (node: MdastNode, state: Inline, format: number): LexicalNode[] =>
  inlines(mdastChildren(node), { ...state, format: state.format | format, depth: state.depth + 1 })

type Linked = { node: MdastNode; url: string; title?: string | null; state: Inline }

function linked({ node, url, title, state }: Linked): LexicalNode[] {
  const { context } = state
  const safe = safeURL(context.address(mended(url)))
  const inner = inlines(mdastChildren(node), { ...state, isInLink: true, depth: state.depth + 1 })
  const children = inner.length ? inner : styled(safe ?? '', state.format)
  if (!url.trim()) context.report({ kind: 'link-empty', text: mdastText([node]), node })
  if (safe === null) context.report({ kind: 'link-removed', text: url, node })
  if (safe === null || state.isInLink) return inner
  const id = context.makeID('link', [safe, mdastText([node])])
  return [build.link({ id, url: safe, title: title ?? undefined, children })]
}

/** An address in brackets of its own is the address; one that is missing leads to the page itself. */
const mended = (url: string): string => /^\((https?:.*)\)$/i.exec(url)?.[1] ?? (url.trim() || '#')

function footnoteMark(identifier: string, { context, isInLink, format }: Inline): LexicalNode[] {
  const number = context.footnotes.get(identifier)
  if (number === undefined) return styled(`[^${identifier}]`, format)
  const mark = build.text(String(number), marks.superscript)
  const url = `#fn-${footnoteID(identifier)}`
  return isInLink ? [mark] : [build.link({ id: context.makeID('footnote', url), url, children: [mark] })]
}

/** A text without line ends: in Markdown they are spaces. */
const styled = (value: string, format: number): LexicalNode[] => {
  const text = value.replace(/[ \t]*\r?\n[ \t]*/g, ' ')
  return text ? [build.text(text, format)] : []
}

/** Neighbouring texts of one format are one node, as the editor keeps them. */
function joined(nodes: LexicalNode[]): LexicalNode[] {
  const result: LexicalNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text' && node.format === last.format) {
      result[result.length - 1] = { ...last, text: `${last.text}${node.text}` }
    } else result.push(node)
  }
  return result
}
