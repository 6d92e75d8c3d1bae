import type { Command } from 'commander'
import type { ExportReport } from '../export/index.js'
import { fromCaller } from './fromCaller.js'
import { progressOn } from './progress.js'
import type { Surroundings } from './surroundings.js'

type Options = { public?: boolean; json?: boolean }

/** `laurel export <folder>` */
export function exportCommand({
  program,
  surroundings: { open, answer },
}: {
  program: Command
  surroundings: Surroundings
}): void {
  program
    .command('export')
    .description('write everything to a folder: Markdown, JSON, YAML, CSV and all files')
    .argument('<folder>', 'one that is empty, not there, or holds an earlier export')
    .option('--public', 'leave out what not everybody may read: drafts, hidden people, e-mails, notes')
    .option('--json', 'answer with one JSON object')
    .action(async (folder: string, options: Options) => {
      const { payload, close } = await open()
      try {
        const { exportAll } = await import('../export/index.js')
        const report = await exportAll({
          payload,
          folder: fromCaller(folder),
          isPublic: options.public,
          onProgress: progressOn(process.stderr),
        })
        answer(options.json ? `${JSON.stringify(report, null, 2)}\n` : counted(report))
      } finally {
        await close()
      }
    })
}

/** The report for people: how many of what, then the warnings. */
function counted({ counts, warnings }: ExportReport): string {
  const lines = Object.entries(counts).map(
    ([name, count]) => `${name.padEnd(14)}${String(count).padStart(10)}`,
  )
  const told = warnings.map((warning) => `  ${warning}`)
  const heading = told.length === 1 ? '1 warning' : `${told.length} warnings`
  return [...lines, ...(told.length ? ['', heading, ...told] : []), ''].join('\n')
}
