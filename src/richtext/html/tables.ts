import { childrenOf, type LexicalNode, numberOf } from '../lexical/index.js'
import { element } from './element.js'
import { inlines } from './inlines.js'
import { contentHTML } from './lists.js'
import type { State } from './state.js'
import { styleOf } from './style.js'

/** A table; rows of nothing but column headings at its top are its head. */
export function tableHTML(node: LexicalNode, state: State, depth: number): string {
  const rows = childrenOf(node)
  const firstOther = rows.findIndex((row) => !isHead(row))
  const headRows = firstOther === -1 ? (rows.length > 1 ? 1 : 0) : firstOther
  const html = (part: LexicalNode[], isHeader: boolean) =>
    part.map((row) => rowHTML(row, { isHeader, state, depth })).join('')
  const head = html(rows.slice(0, headRows), true)
  const body = html(rows.slice(headRows), false)
  return element('table', {}, (head && element('thead', {}, head)) + (body && element('tbody', {}, body)))
}

type Row = { isHeader: boolean; state: State; depth: number }

const rowHTML = (row: LexicalNode, { isHeader, state, depth }: Row): string =>
  element(
    'tr',
    {},
    childrenOf(row)
      .map((cell) => {
        const heading = isHeader ? 'col' : headerState(cell) ? 'row' : null
        const children = childrenOf(cell)
        const [only, ...others] = children
        const isWords = only?.type === 'paragraph' && others.length === 0
        const attributes = {
          scope: heading,
          colspan: spanOf(cell.colSpan),
          rowspan: spanOf(cell.rowSpan),
          style: isWords ? styleOf(only) : null,
        }
        return element(
          heading ? 'th' : 'td',
          attributes,
          isWords
            ? linesHTML(childrenOf(only), { ...state, isOneLine: true }, depth + 1)
            : contentHTML(children, state, depth + 1),
        )
      })
      .join(''),
  )

/** The words of a cell; where it has several lines, each is one of its own, and the cell's text is what was written. */
function linesHTML(nodes: LexicalNode[], state: State, depth: number): string {
  const lines: LexicalNode[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'linebreak') lines.push([])
    else lines.at(-1)?.push(node)
  }
  if (lines.length === 1) return contentHTML(nodes, state, depth)
  return lines
    .map((line) => element('span', { style: 'display:block' }, inlines(line, state, depth) || '<br>'))
    .join('')
}

const headerState = (cell: LexicalNode): number => numberOf(cell.headerState, { min: 0, max: 3 }) ?? 0

const isHead = (row: LexicalNode): boolean => {
  const cells = childrenOf(row)
  return cells.length > 0 && cells.every((cell) => (headerState(cell) & 1) === 1)
}

const spanOf = (value: unknown): number | null => {
  const span = numberOf(value, { min: 2, max: 1000 })
  return span ?? null
}
