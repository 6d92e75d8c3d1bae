import { type ChildNode, Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { sanitizeAndList } from '../sanitize/index.js'
import { domBlocks } from './dom.js'
import { domText, hiddenTags } from './tags.js'
import type { Context, MdastNode } from './types.js'

/** A piece of HTML as mdast; where that would lose something, an html node with what is safe of it. */
export function htmlNodes(node: MdastNode, context: Context): MdastNode[] {
  const { value = '' } = node
  const { children } = parseDocument(value)
  for (const child of children) {
    if (child.type === 'comment') context.report({ kind: 'comment-removed', text: child.data.trim(), node })
  }
  const mapped = domBlocks(children, { context, node })
  if (mapped) {
    const hidden = hiddenIn(children)
    if (hidden.length) context.report({ kind: 'html-removed', text: hidden.join(', '), node })
    return mapped
  }
  const { html, removed } = sanitizeAndList(value)
  if (removed.length) context.report({ kind: 'html-removed', text: removed.join(', '), node })
  if (!html.trim()) return textOf(children)
  context.report({ kind: 'html-kept', text: html.trim().slice(0, 120), node })
  return [{ type: 'laurelHTML', value: html.trim() }]
}

const textOf = (children: ChildNode[]): MdastNode[] => {
  const value = domText(children).trim()
  return value ? [{ type: 'paragraph', children: [{ type: 'text', value }] }] : []
}

function hiddenIn(nodes: ChildNode[]): string[] {
  const names = new Set<string>()
  const waiting = [...nodes]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!(node instanceof Element)) continue
    if (hiddenTags.has(node.name)) names.add(`<${node.name}>`)
    else waiting.push(...node.children)
  }
  return [...names]
}
