import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machine, readOptions, table } from '../harness/index.js'
import { freshDatabase } from '../reads/database.js'
import { ownMongoDB } from '../scale/mongodb.js'
import { type Imported, runImport } from './runImport.js'
import { writePeople, writePosts } from './sources.js'

/**
 * `npm run bench -- import`: how long `laurel import` takes and how much memory it holds at the most, for a CSV of
 * people and for a folder of posts, and for twice as much. The table goes to stdout; more than 600 MB, or more than 2.2
 * times as long for twice as much, ends it with exit code 1.
 */
const kinds = [
  { name: 'people from CSV', sizes: [10_000, 20_000], write: writePeople },
  { name: 'posts in a folder', sizes: [1_000, 2_000], write: writePosts },
] as const
const mostMegabytes = 600
const mostRatio = 2.2
const secret = randomBytes(32).toString('hex')
const folder = mkdtempSync(join(tmpdir(), 'laurel-bench-import-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

type Row = { name: string; small: Imported; large: Imported; again: Imported }

try {
  const { only, mongodb: named } = readOptions()
  const own = named ? undefined : await ownMongoDB()
  const mongodb = named ?? own?.uri
  const rows: Row[] = []
  for (const [database, server] of [
    ['SQLite', undefined],
    ['MongoDB', mongodb],
  ] as const) {
    if (database === 'MongoDB' && !server) continue
    for (const { name, sizes, write } of kinds) {
      const title = `${sizes[1].toLocaleString('en')} ${name} (${database})`
      if (!title.toLowerCase().includes(only.toLowerCase())) continue
      const [small] = await measure({ source: write({ folder, count: sizes[0] }), mongodb: server })
      const [large, again] = await measure({
        source: write({ folder, count: sizes[1] }),
        mongodb: server,
        isRepeated: true,
      })
      if (small && large && again) rows.push({ name: title, small, large, again })
    }
  }
  await own?.stop()
  process.stdout.write(`\n${machine()}\n\n${report(rows)}\n`)
  process.exit(rows.every(isGood) ? 0 : 1)
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

/** Imports into an empty database, and where asked a second time, which changes nothing. */
async function measure({
  source,
  mongodb,
  isRepeated = false,
}: {
  source: string
  mongodb: string | undefined
  isRepeated?: boolean
}): Promise<Imported[]> {
  const home = join(folder, randomBytes(6).toString('hex'))
  mkdirSync(home)
  const { uri, drop } = freshDatabase({ mongodb, folder: home })
  const runs: Imported[] = []
  for (const time of isRepeated ? ['first', 'second'] : ['first']) {
    const run = await runImport({ uri, secret, source })
    say(
      `${source.slice(folder.length + 1)}, ${time} time: ${run.seconds.toFixed(1)} s (processor ${run.processor.toFixed(1)} s), ${run.megabytes} MB, ${run.created} made, ${run.failed} failed`,
    )
    runs.push(run)
  }
  await drop()
  rmSync(home, { recursive: true, force: true })
  return runs
}

function isGood({ small, large, again }: Row): boolean {
  const isLean = [small, large, again].every(({ megabytes }) => megabytes <= mostMegabytes)
  return isLean && large.seconds / small.seconds <= mostRatio && large.failed === 0 && again.created === 0
}

function report(rows: readonly Row[]): string {
  const head = [
    'Imported',
    'half, s',
    'all, s',
    'ratio',
    'of processor time',
    'peak, MB',
    'made',
    'again, s',
    'again, MB',
  ]
  const lines = rows.map(({ name, small, large, again }) => [
    name,
    small.seconds.toFixed(0),
    large.seconds.toFixed(0),
    (large.seconds / small.seconds).toFixed(2),
    (large.processor / small.processor).toFixed(2),
    String(large.megabytes),
    large.created.toLocaleString('en'),
    again.seconds.toFixed(0),
    String(again.megabytes),
  ])
  return table([head, ...lines])
}

function say(line: string): void {
  process.stderr.write(`bench: ${line}\n`)
}
