import { type ChildNode, Element } from 'domhandler'
import type { MdastNode } from './types.js'

type Convert = (cell: Element) => MdastNode[] | null

/** A plain table as mdast; null for one with joined cells, blocks in cells or a caption. */
export function domTable(table: Element, convert: Convert): MdastNode[] | null {
  const rows = rowsOf(table.children)
  if (!rows?.length) return null
  const head = rows[0]
  const hasHead = head ? cellsOf(head).every(({ name }) => name === 'th') : false
  const converted: MdastNode[] = []
  for (const row of rows) {
    const cells: MdastNode[] = []
    for (const cell of cellsOf(row)) {
      const inside = cell.attribs.colspan || cell.attribs.rowspan ? null : cellWords(convert(cell))
      if (!inside) return null
      cells.push({ type: 'tableCell', children: inside })
    }
    converted.push({ type: 'tableRow', children: cells })
  }
  const align = (head ? cellsOf(head) : []).map(({ attribs }) => attribs.align ?? null)
  const children = hasHead ? converted : [{ type: 'tableRow', children: [] }, ...converted]
  return [{ type: 'table', align, children }]
}

function rowsOf(nodes: ChildNode[]): Element[] | null {
  const rows: Element[] = []
  for (const node of nodes) {
    if (!(node instanceof Element)) continue
    if (node.name === 'tr') rows.push(node)
    else if (['thead', 'tbody', 'tfoot'].includes(node.name)) rows.push(...(rowsOf(node.children) ?? []))
    else if (node.name !== 'colgroup') return null
  }
  return rows
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter((node): node is Element => node instanceof Element && ['td', 'th'].includes(node.name))

/** The words of a cell, its paragraphs on lines of their own. */
function cellWords(blocks: MdastNode[] | null): MdastNode[] | null {
  if (!blocks) return null
  const lines = blocks.flatMap((block) => (block.type === 'laurelAligned' ? (block.children ?? []) : [block]))
  if (lines.some(({ type }) => type !== 'paragraph')) return null
  return lines.flatMap(({ children = [] }, at) => (at ? [{ type: 'break' }, ...children] : children))
}
