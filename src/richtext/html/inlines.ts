import {
  childrenOf,
  deepest,
  fieldsOf,
  groupByMarks,
  isBlock,
  type LexicalNode,
  type Mark,
  type Marked,
  plainText,
  stringOf,
} from '../lexical/index.js'
import { addressOf, footnoteOf, nodePicture } from '../output/index.js'
import { isExternal } from '../sanitize/index.js'
import { element, escapeHTML } from './element.js'
import { imageElement } from './picture.js'
import type { State } from './state.js'

const tags: Record<Mark, string> = {
  bold: 'strong',
  italic: 'em',
  strikethrough: 's',
  underline: 'u',
  subscript: 'sub',
  superscript: 'sup',
  code: 'code',
}

/** Inline nodes as HTML. */
export const inlines = (nodes: LexicalNode[], state: State, depth: number): string =>
  groupByMarks(nodes)
    .map((part, at, all) => seam(all[at - 1], part, state) + marked(part, state, depth))
    .join('')

const zeroWidthSpace = '\u200b'
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Where a link or mark meets a word without a space, as Chinese is written, a line may break and a reader of words
 * should find two: an invisible space says so.
 */
function seam(before: Marked | undefined, after: Marked, { isOneLine }: State): string {
  if (!before || isOneLine) return ''
  const [left, right] = [wordsOf(before).slice(-2), wordsOf(after).slice(0, 2)]
  if (!/[\p{L}\p{N}_]$/u.test(left) || !/^[\p{L}\p{N}_]/u.test(right)) return ''
  const isBreakable = ideograph.test([...left].at(-1) ?? '') || ideograph.test([...right][0] ?? '')
  return isBreakable || isLink(before) || isLink(after) ? zeroWidthSpace : ''
}

const wordsOf = (part: Marked): string =>
  part.mark === null ? plainText([part.node]) : part.children.map(wordsOf).join('')

const isLink = (part: Marked): boolean =>
  part.mark === null &&
  (part.node.type === 'link' || part.node.type === 'autolink') &&
  footnoteOf(part.node) === null

const marked = (part: Marked, state: State, depth: number): string =>
  part.mark === null
    ? inline(part.node, state, depth)
    : element(tags[part.mark], {}, part.children.map((child) => marked(child, state, depth)).join(''))

function inline(node: LexicalNode, state: State, depth: number): string {
  if (node.type === 'text') return escapeHTML(typeof node.text === 'string' ? node.text : '')
  if (node.type === 'linebreak') return '<br>'
  if (node.type === 'tab') return '\t'
  if (depth > deepest) return escapeHTML(plainText([node]))
  const children = childrenOf(node)
  if (node.type === 'link' || node.type === 'autolink') {
    return link(node, inlines(children, state, depth + 1), state)
  }
  if (isBlock(node, 'inlineImage')) {
    const picture = nodePicture(node, state)
    return picture ? imageElement(picture) : ''
  }
  return children.length ? state.blocks(children, state, depth + 1) : ''
}

function link(node: LexicalNode, html: string, state: State): string {
  const href = addressOf(node, state)
  if (!href) return html
  const { newTab, title } = fieldsOf(node)
  const rel = newTab === true ? 'noopener noreferrer' : isExternal(href, state.publicURL) ? 'noopener' : null
  const note = footnoteOf(node)
  const isFirst = note !== null && !state.mentioned.has(note)
  if (note !== null) state.mentioned.add(note)
  return element(
    'a',
    {
      href,
      id: isFirst ? `fnref-${note}` : null,
      title: stringOf(title) || null,
      rel,
      target: newTab === true ? '_blank' : null,
      'aria-label': href.startsWith('#fnref-') ? state.texts.backToText : null,
    },
    html,
  )
}
