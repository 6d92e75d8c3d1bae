import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machine, type Options, readOptions, type Server, table } from '../harness/index.js'
import { freshDatabase } from '../reads/database.js'
import { startLaurel } from '../reads/servers.js'
import { type Compared, compare } from './compare.js'
import { ownMongoDB } from './mongodb.js'
import { scaleReads } from './requests.js'
import { seed } from './seed.js'

/**
 * `npm run bench -- scale`: what the search, verification and pages take with 100,000 certificates, next to what they
 * take with 1,000, on SQLite and MongoDB. The table goes to stdout; a ratio above 1.5 ends it with exit code 1.
 */
const sizes = { small: 1_000, large: 100_000 }
const most = 1.5
const secret = randomBytes(32).toString('hex')
const folder = mkdtempSync(join(tmpdir(), 'laurel-scale-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

try {
  const options = readOptions()
  const own = options.mongodb ? undefined : await ownMongoDB()
  const mongodb = options.mongodb ?? own?.uri
  const all: Compared[][] = [await measureOn({ name: 'SQLite', mongodb: undefined, options })]
  if (mongodb) all.push(await measureOn({ name: 'MongoDB', mongodb, options }))
  else say('MongoDB is left out: no server could be had')
  await own?.stop()
  process.stdout.write(`\n${machine()}\n\n${report(all)}\n`)
  process.exit(all.flat().every(({ small, large }) => large / small <= most) ? 0 : 1)
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

async function measureOn({
  name,
  mongodb,
  options,
}: {
  name: string
  mongodb: string | undefined
  options: Options
}): Promise<Compared[]> {
  const small = await open({ name, mongodb, options, size: 'small' })
  const large = await open({ name, mongodb, options, size: 'large' })
  try {
    const of = { small: scaleReads(small), large: scaleReads(large) }
    const compared: Compared[] = []
    for (const [at, read] of of.small.entries()) {
      const other = of.large[at]
      if (!other || !read.name.toLowerCase().includes(options.only.toLowerCase())) continue
      say(`${name}: ${read.name}`)
      const times = options.rounds * 10
      const reads = { small: read, large: other }
      const one = await compare({ small: small.server, large: large.server, reads, times })
      say(`  ${one.small.toFixed(1)} ms, ${one.large.toFixed(1)} ms`)
      compared.push({ ...one, name: `${read.name} (${name})` })
    }
    return compared
  } finally {
    for (const { server, drop } of [small, large]) {
      await server.stop()
      await drop()
    }
  }
}

async function open({
  name,
  mongodb,
  options,
  size,
}: {
  name: string
  mongodb: string | undefined
  options: Options
  size: keyof typeof sizes
}): Promise<{ server: Server; deep: string; drop: () => Promise<void> }> {
  const own = join(folder, `${name}-${size}`)
  mkdirSync(own)
  const { uri, drop } = freshDatabase({ mongodb, folder: own })
  say(`${name}: writing ${sizes[size].toLocaleString('en')} certificates`)
  await seed({ uri, secret, certificates: sizes[size] })
  const server = await startLaurel({ uri, secret, folder: own, options })
  const last = `${server.origin}/api/certificates/search?year=2015&limit=20`
  const { after }: { after: string | null } = await (await fetch(last)).json()
  return { server: { ...server, name: `${name}, ${size}` }, deep: after ?? '', drop }
}

function report(all: Compared[][]): string {
  const ms = (value: number) => value.toFixed(1)
  const rows = all
    .flat()
    .map(({ name, small, large }) => [name, ms(small), ms(large), (large / small).toFixed(2)])
  return table([['Milliseconds, median', '1,000', '100,000', 'ratio'], ...rows])
}

function say(line: string): void {
  process.stderr.write(`bench: ${line}\n`)
}
