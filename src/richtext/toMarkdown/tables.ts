import type { AlignType, PhrasingContent, Table, TableRow } from 'mdast'
import { childrenOf, flowOf, type LexicalNode, numberOf, plainText } from '../lexical/index.js'
import { inlines } from './inlines.js'
import type { State } from './state.js'

const mostAddedCells = 20_000

/** A table; one whose rows differ so much that filling them up would swell it beyond measure becomes several. */
export function tables(node: LexicalNode, state: State, depth: number): Table[] {
  const rows = childrenOf(node)
  if (addedCells(rows) <= mostAddedCells) return [table(rows, state, depth)]
  const parts: LexicalNode[][] = []
  for (const row of rows) {
    const part = parts.at(-1)
    if (part?.[0] && childrenOf(part[0]).length === childrenOf(row).length) part.push(row)
    else parts.push([row])
  }
  return parts.map((part) => table(part, state, depth))
}

/** Markdown wants a header row, which is blank where the table has none. */
function table(rows: LexicalNode[], state: State, depth: number): Table {
  const columns = widest(rows)
  const converted = rows.map((row) => tableRow(row, state, depth))
  const hasHead = rows[0] !== undefined && childrenOf(rows[0]).some(isHeading)
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, at) => alignment(rows, at)),
    children: hasHead ? converted : [textRow(Array<string>(columns).fill('')), ...converted],
  }
}

const widest = (rows: LexicalNode[]): number =>
  rows.reduce((most, row) => Math.max(most, childrenOf(row).length), 1)

const addedCells = (rows: LexicalNode[]): number =>
  widest(rows) * rows.length - rows.reduce((sum, row) => sum + childrenOf(row).length, 0)

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
