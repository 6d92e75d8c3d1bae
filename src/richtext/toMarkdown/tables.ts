import type { AlignType, PhrasingContent, Table, TableRow } from 'mdast'
import { childrenOf, flowOf, type LexicalNode, numberOf, plainText } from '../lexical/index.js'
import { inlines } from './inlines.js'
import type { State } from './state.js'

/** A table; Markdown wants a header row, which is blank where the table has none. */
export function table(node: LexicalNode, state: State, depth: number): Table {
  const rows = childrenOf(node)
  const columns = rows.reduce((most, row) => Math.max(most, childrenOf(row).length), 1)
  const converted = rows.map((row) => tableRow(row, state, depth))
  const hasHead = rows.length > 0 && childrenOf(rows[0] ?? node).some(isHeading)
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, at) => alignment(rows, at)),
    children: hasHead ? converted : [textRow(Array<string>(columns).fill('')), ...converted],
  }
}

/** A row of plain texts. */
export const textRow = (texts: string[]): TableRow =>
  phrasingRow(texts.map((value) => [{ type: 'text', value }]))

/** A row of such cells. */
export const phrasingRow = (cells: PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
})

const tableRow = (row: LexicalNode, state: State, depth: number): TableRow =>
  phrasingRow(childrenOf(row).map((cell) => cellWords(cell, { ...state, isInCell: true }, depth)))

function cellWords(cell: LexicalNode, state: State, depth: number): PhrasingContent[] {
  const lines = childrenOf(cell).flatMap((child): PhrasingContent[][] => {
    if (child.type === 'block') return [inlines([child], state, depth)]
    if (child.type !== 'paragraph') return [[{ type: 'text', value: plainText([child]) }]]
    return flowOf(childrenOf(child)).map((part) =>
      inlines(part.kind === 'inline' ? part.nodes : [part.node], state, depth),
    )
  })
  return lines.flatMap((line, at) => (at ? [{ type: 'html' as const, value: '<br>' }, ...line] : line))
}

const isHeading = (cell: LexicalNode): boolean =>
  ((numberOf(cell.headerState, { min: 0, max: 3 }) ?? 0) & 1) === 1

/** How a column is aligned, if all of its cells agree. */
function alignment(rows: LexicalNode[], at: number): AlignType {
  const formats = new Set(rows.map((row) => childrenOf(childrenOf(row)[at] ?? row)[0]?.format))
  const [format] = formats
  return formats.size === 1 && (format === 'left' || format === 'center' || format === 'right')
    ? format
    : null
}
