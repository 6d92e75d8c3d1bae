import type { Command } from 'commander'
import type { ImportReport, ListOptions, RestoreReport, SourceInput } from '../import/index.js'
import { fromCaller } from './fromCaller.js'
import { progressOn } from './progress.js'
import { readInput } from './readInput.js'
import type { Surroundings } from './surroundings.js'
import { table } from './table.js'
import { UsageError } from './usageError.js'

type Options = {
  locale?: string
  root?: string
  name?: string
  siteUrl?: string
  map?: string
  role?: string
  year?: string
  dryRun?: boolean
  json?: boolean
  force?: boolean
  adopt?: boolean
}

/** Loaded when it is wanted, so that a slip in what is asked is told at once. */
const importing = () => import('../import/index.js')

/** `laurel import <source>...` */
export function importCommand({
  program,
  surroundings,
  setCode,
}: {
  program: Command
  surroundings: Surroundings
  setCode: (code: number) => void
}): void {
  program
    .command('import')
    .description('take posts, and the people, roles, certificates and partners in them, from Markdown files')
    .argument(
      '<source...>',
      'files, folders, .zip archives, patterns, or - for standard input; what they name beside them is taken too, nothing is fetched unless you say --adopt',
    )
    .option('--locale <code>', 'the language of files that say none (default: the first of the site)')
    .option('--root <folder>', 'read nothing outside of it (default: the folder that holds the files)')
    .option(
      '--site-url <address>',
      'the site the posts come from: its links and pictures become whole addresses',
    )
    .option('--name <path>', 'what to call standard input (default: stdin.md)')
    .option('--map <columns>', 'what the columns of a people list hold: "GitHub=github,Name=name"')
    .option('--role <slug>', 'the role of those of whom a people list says none')
    .option('--year <year>', 'the year of roles of which a people list says none (default: standing roles)')
    .option('--adopt', 'fetch pictures and certificates that lie elsewhere on the web, and keep them')
    .option('--dry-run', 'only tell what would be done')
    .option('--force', 'overwrite what was edited here since the last import')
    .option('--json', 'answer with one JSON object')
    .action(async (files: string[], options: Options) => {
      const report = await runImport({ files: await namedSources(files, options), options, surroundings })
      surroundings.answer(
        options.json
          ? `${JSON.stringify(report, null, 2)}\n`
          : table({ report, isDryRun: options.dryRun ?? false }),
      )
      setCode(hasFailed(report) ? 1 : 0)
    })
}

async function runImport({
  files,
  options: { locale, root, dryRun, force, adopt, siteUrl, ...options },
  surroundings: { open, tell },
}: {
  files: SourceInput[]
  options: Options
  surroundings: Surroundings
}): Promise<ImportReport | RestoreReport> {
  const folder = await exportAmong(files)
  const lists = await listOptions(options)
  const { importFiles, restoreExport } = await importing()
  const { payload, tidy, close } = await open()
  try {
    const { localization } = payload.config
    if (locale && localization && !localization.localeCodes.includes(locale))
      throw new UsageError(
        `--locale ${locale} is not a language of this site: ${localization.localeCodes.join(', ')}`,
      )
    const how = { payload, isDryRun: dryRun, isForced: force, onProgress: progressOn(process.stderr) }
    const report =
      folder === undefined
        ? await importFiles({
            ...how,
            files,
            lists,
            siteURL: siteAddressOf(siteUrl),
            isAdopting: adopt,
            locale,
            root: root === undefined ? undefined : fromCaller(root),
          })
        : await restoreExport({ ...how, folder })
    if (dryRun) return report
    const { runQueuedJobs } = await import('../plugin/index.js')
    const left = await runQueuedJobs(payload)
    if (left) tell(`${left} jobs are left; a running server takes them up`)
    await tidy()
    return report
  } finally {
    await close()
  }
}

/** What is named, where it is there: a slip is told before anything is opened. Standard input is read once. */
async function namedSources(names: string[], { name = 'stdin.md' }: Options): Promise<SourceInput[]> {
  const address = names.find((one) => /^[a-z][a-z\d+.-]+:\/\//i.test(one))
  if (address !== undefined)
    throw new UsageError(
      `"${address}" is an address, and nothing is fetched: save the file and name it by its path`,
    )
  const paths = [...new Set(names.map((one) => (one === '-' ? one : fromCaller(one))))]
  const { checkSources } = await importing()
  await checkSources(paths.filter((path) => path !== '-'))
  const sources: SourceInput[] = []
  for (const path of paths)
    sources.push(path === '-' ? await readInput({ input: process.stdin, name }) : path)
  return sources
}

/** What is said of people lists beforehand. */
async function listOptions({
  map,
  role,
  year,
}: Pick<Options, 'map' | 'role' | 'year'>): Promise<ListOptions> {
  if (year !== undefined && !/^(?:19[7-9]\d|2[01]\d\d)$/.test(year))
    throw new UsageError(`--year ${year} is not a year`)
  try {
    return {
      ...(map ? { map: (await importing()).readColumnMap(map) } : {}),
      ...(role ? { role } : {}),
      ...(year ? { year: Number(year) } : {}),
    }
  } catch (error) {
    throw new UsageError(`--map: ${error instanceof Error ? error.message : error}`)
  }
}

/** The folder of an export, which is taken back by itself: it holds everything, in its languages. */
async function exportAmong(files: readonly SourceInput[]): Promise<string | undefined> {
  const { isExport } = await importing()
  for (const file of files) {
    if (typeof file !== 'string' || !(await isExport(file))) continue
    if (files.length === 1) return file
    throw new UsageError(`"${file}" holds an export of Laurel: import it by itself`)
  }
  return undefined
}

/** @throws UsageError for what is no address of the web. */
function siteAddressOf(said: string | undefined): string | undefined {
  if (said === undefined || (/^https?:\/\/[^/]/i.test(said) && URL.canParse(said))) return said
  throw new UsageError(`--site-url ${said} is no address such as https://example.org`)
}

function hasFailed(report: ImportReport | RestoreReport): boolean {
  const { warnings: _, merges: __, apart: ___, files, ...counts } = { merges: [], apart: [], ...report }
  return Boolean(files?.failed.length) || Object.values(counts).some(({ failed }) => failed > 0)
}
