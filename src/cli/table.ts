import type { ImportReport, RestoreReport } from '../import/index.js'

const columns = ['created', 'updated', 'unchanged', 'failed'] as const

/** A report for people: a table of counts, who was taken for whom and who was not, then the warnings. */
export function table({
  report,
  isDryRun,
}: {
  report: ImportReport | RestoreReport
  isDryRun: boolean
}): string {
  const { warnings, files, merges = [], apart = [], ...counts } = { merges: [], apart: [], ...report }
  const rows = Object.entries(counts).map(([name, count]) => [
    name,
    ...columns.map((column) => String(count[column])),
  ])
  const lines = [['', ...columns], ...rows].map(([name = '', ...cells]) =>
    [name.padEnd(14), ...cells.map((cell) => cell.padStart(10))].join(''),
  )
  return [
    ...(isDryRun ? ['Nothing is written: this is what an import would do.'] : []),
    ...lines,
    ...(files ? filesTold(files) : []),
    ...listed({ title: 'To confirm: one person by name alone', items: merges }),
    ...listed({ title: 'Kept apart: of one name, and two people', items: apart }),
    ...listed({
      title: warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`,
      items: warnings,
    }),
    '',
  ].join('\n')
}

const listed = ({ title, items }: { title: string; items: ImportReport['warnings'] }): string[] =>
  items.length
    ? [
        '',
        title,
        ...items.map(
          ({ file, line, message }) => `  ${line === null ? file : `${file}:${line}`}  ${message}`,
        ),
      ]
    : []

function filesTold({ adopted, failed }: NonNullable<ImportReport['files']>): string[] {
  const told = failed.map(({ url, problem }) => `  ${url}  ${problem}`)
  const count = adopted === 1 ? '1 file' : `${adopted} files`
  return ['', `${count} of the web adopted, ${failed.length} failed`, ...told]
}
