import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, type Options, readOptions, type Server } from '../harness/index.js'
import { sameAnswers } from './answers.js'
import { freshDatabase } from './database.js'
import { type Measured, report } from './report.js'
import { reads } from './requests.js'
import { seed } from './seed.js'
import { type Setting, startBare, startLaurel, startStock } from './servers.js'

/**
 * `npm run bench -- reads`: the reads of a frontend on Laurel's own server, on the same config behind stock Next
 * routes, and on a bare Express server that sends the same bytes. The table goes to stdout.
 */
const folder = mkdtempSync(join(tmpdir(), 'laurel-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

try {
  const options = readOptions()
  if (!reads.some(isAskedFor(options))) {
    throw new Error(`no read has "${options.only}" in its name: ${reads.map(({ name }) => name).join('; ')}`)
  }
  const secret = randomBytes(32).toString('hex')
  const { uri, drop } = freshDatabase({ mongodb: options.mongodb, folder })
  say('filling a database with 2,000 people, 2,000 certificates and 500 posts')
  const measured = await seed({ uri, secret })
    .then(() => measureAll({ uri, secret, folder, options }))
    .finally(drop)
  process.stdout.write(`\n${report({ measured, options })}\n`)
  process.exit(hasFailed(measured) ? 1 : 0)
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

async function measureAll(setting: Setting & { options: Options }): Promise<Measured> {
  const { options } = setting
  const servers: Server[] = []
  try {
    say('starting the servers')
    const laurel = await startLaurel(setting)
    servers.push(laurel)
    const stock = await startStock(setting)
    servers.push(stock)
    const answers = await sameAnswers({ servers: [laurel, stock], reads: reads.filter(isAskedFor(options)) })
    servers.push(await startBare(setting, answers))
    const measured: Measured = []
    for (const [read, expected] of answers) {
      say(read.name)
      const rounds = await measure({ servers, read, expected, options })
      measured.push({ read, bytes: Buffer.byteLength(expected), rounds })
    }
    return measured
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

function isAskedFor({ only }: Options): (read: { name: string }) => boolean {
  return ({ name }) => name.toLowerCase().includes(only.toLowerCase())
}

function hasFailed(measured: Measured): boolean {
  return measured.some(({ rounds }) =>
    rounds.flatMap((round) => Object.values(round)).some(({ failures }) => failures > 0),
  )
}

function say(line: string): void {
  process.stderr.write(`bench: ${line}\n`)
}
