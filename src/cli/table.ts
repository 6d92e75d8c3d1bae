import type { ImportReport, RestoreReport } from '../import/index.js'

const columns = ['created', 'updated', 'unchanged', 'failed'] as const

/** A report for people: a table of counts, then the warnings. */
export function table({
  report: { warnings, files, ...counts },
  isDryRun,
}: {
  report: ImportReport | RestoreReport
  isDryRun: boolean
}): string {
  const rows = Object.entries(counts).map(([name, count]) => [
    name,
    ...columns.map((column) => String(count[column])),
  ])
  const lines = [['', ...columns], ...rows].map(([name = '', ...cells]) =>
    [name.padEnd(14), ...cells.map((cell) => cell.padStart(10))].join(''),
  )
  const told = warnings.map(
    ({ file, line, message }) => `  ${line === null ? file : `${file}:${line}`}  ${message}`,
  )
  return [
    ...(isDryRun ? ['Nothing is written: this is what an import would do.'] : []),
    ...lines,
    ...(files ? filesTold(files) : []),
    ...(told.length ? ['', told.length === 1 ? '1 warning' : `${told.length} warnings`, ...told] : []),
    '',
  ].join('\n')
}

function filesTold({ adopted, failed }: NonNullable<ImportReport['files']>): string[] {
  const told = failed.map(({ url, problem }) => `  ${url}  ${problem}`)
  const count = adopted === 1 ? '1 file' : `${adopted} files`
  return ['', `${count} of the web adopted, ${failed.length} failed`, ...told]
}
