import { fieldsOf, idOf, isRecord, type LexicalNode, plainText, stringOf } from '../lexical/index.js'
import { absoluteURL, safeURL } from '../sanitize/index.js'
import type { RenderData } from './data.js'

/** Where a link leads, or null where it leads nowhere that may be shown. */
export function addressOf(node: LexicalNode, { data, publicURL }: { data: RenderData; publicURL?: string }) {
  const fields = fieldsOf(node)
  const id = isRecord(fields.doc) ? idOf(fields.doc.value) : undefined
  const said = fields.linkType === 'internal' ? (data.links?.get(String(id)) ?? '') : stringOf(fields.url)
  const safe = safeURL(said)
  return safe === null ? null : absoluteURL(safe, publicURL)
}

/** The footnote that a mark in the text leads to, or null for any other link. */
export const footnoteOf = (node: LexicalNode): string | null =>
  isLink(node) ? (/^#fn-([\p{L}\p{N}_-]+)$/u.exec(stringOf(fieldsOf(node).url))?.[1] ?? null) : null

/** The footnote that a list item is, told by the link back to the text at its end; null for any other item. */
export function noteOf(item: LexicalNode | undefined): string | null {
  const last = Array.isArray(item?.children) ? item.children.at(-1) : undefined
  return isRecord(last) && last.type === 'link' && isRecord(last.fields)
    ? (/^#fnref-([\p{L}\p{N}_-]+)$/u.exec(stringOf(last.fields.url))?.[1] ?? null)
    : null
}

/** Whether a list holds the footnotes of a text. */
export const isFootnotes = (list: LexicalNode, items: LexicalNode[]): boolean =>
  list.listType === 'number' && items.length > 0 && items.every((item) => noteOf(item) !== null)

const isLink = (node: LexicalNode): boolean => node.type === 'link' && plainText([node]).trim() !== ''
