import { type Alignment, build, type LexicalNode } from '../lexical/index.js'
import { inlines } from './inline.js'
import type { Context, MdastNode } from './types.js'
import { mdastChildren, mdastText } from './walk.js'

const mostAddedCells = 5_000

/** A table; ragged rows are filled up, and a header row without a word is no header. */
export function tableNode(
  node: MdastNode,
  { context, depth }: { context: Context; depth: number },
): LexicalNode {
  const all = mdastChildren(node)
  const [head, ...body] = all
  const isHeaderEmpty = !head || (body.length > 0 && !hasContent(head))
  const columns = columnsOf(all)
  const cellOf = (row: MdastNode, at: number) =>
    build.tableCell({
      isHeader: row === head,
      children: [
        build.paragraph(
          inlines(mdastChildren(mdastChildren(row)[at] ?? noCell), {
            context,
            format: 0,
            isInLink: false,
            depth,
          }),
          alignment(node.align?.[at]),
        ),
      ],
    })
  const rowOf = (row: MdastNode) =>
    build.tableRow(
      Array.from({ length: Math.max(columns, mdastChildren(row).length) }, (_, at) => cellOf(row, at)),
    )
  return build.table((isHeaderEmpty ? body : all).map(rowOf))
}

const noCell: MdastNode = { type: 'tableCell' }

/** The columns of the widest row, unless filling up the others would swell the table beyond measure. */
function columnsOf(rows: MdastNode[]): number {
  const widest = rows.reduce((most, row) => Math.max(most, mdastChildren(row).length), 1)
  const cells = rows.reduce((sum, row) => sum + mdastChildren(row).length, 0)
  return widest * rows.length - cells <= cells + mostAddedCells ? widest : 1
}

const hasContent = (row: MdastNode): boolean =>
  mdastChildren(row).some(
    (cell) => mdastText([cell]).trim() !== '' || mdastChildren(cell).some(({ type }) => type !== 'text'),
  )

const alignment = (align: string | null | undefined): Alignment =>
  align === 'left' || align === 'center' || align === 'right' ? align : ''
