/** A table in Markdown whose columns stand straight in a terminal too; all but the first lean to the right. */
export function table([head = [], ...rows]: readonly string[][]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => pad({ cell, width: widths[column] ?? 0, isFirst: column === 0 })).join(' | ')} |`
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

const pad = ({ cell, width, isFirst }: { cell: string; width: number; isFirst: boolean }): string =>
  isFirst ? cell.padEnd(width) : cell.padStart(width)
