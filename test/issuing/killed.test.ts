import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { databases } from '../support/index.js'

/** More of both, by hand: `LAUREL_TEST_KILLS=10 LAUREL_TEST_PEOPLE=200 LAUREL_TEST_LIFE=6000`. */
const kills = Number(process.env.LAUREL_TEST_KILLS ?? 1)
/** How long a server lives at most, once it is up. */
const longest = Number(process.env.LAUREL_TEST_LIFE ?? 2000)
const people = Number(process.env.LAUREL_TEST_PEOPLE ?? 25)

describe.each(databases)('a batch whose server is killed, on $name', ({ newURI, open }) => {
  it(
    'ends with each certificate once and each file whole',
    async () => {
      const { uri, drop } = await newURI()
      const folder = await mkdtemp(join(tmpdir(), 'laurel-killed-'))
      const start = (count: number) => startServer({ uri, folder, people: count })
      let server = await start(people)
      const { payload, close } = await open({ uri })
      const plan = async () => (await payload.find({ collection: 'plans' })).docs[0]
      const killedAt: unknown[] = []
      for (let kill = 0; kill < kills; kill++) {
        await sleep(Math.random() * longest)
        await end(server, 'SIGKILL')
        killedAt.push((await plan())?.done)
        server = await start(0)
      }
      while (['checking', 'running'].includes(String((await plan())?.state))) await sleep(200)
      expect({ killedAt, plan: await plan() }).toMatchObject({
        plan: { state: 'done', counts: { done: people }, done: people },
      })
      await end(server, 'SIGTERM')
      await expectWhole({ payload, folder: join(folder, 'certificates') })
      process.stderr.write(process.env.LAUREL_TEST_KILLS ? `killed at ${killedAt.join(', ')}\n` : '')
      await close()
      await drop()
      await rm(folder, { recursive: true, force: true })
    },
    60_000 + kills * 30_000,
  )

  it('is checked again from the beginning where its list was not checked yet', async () => {
    const { uri, drop } = await newURI()
    const folder = await mkdtemp(join(tmpdir(), 'laurel-killed-'))
    const count = 600
    let server = await startServer({ uri, folder, people: count, isStarted: false })
    const { payload, close } = await open({ uri })
    const plan = async () => (await payload.find({ collection: 'plans' })).docs[0]
    while (!(await plan())?.total) await sleep(20)
    await end(server, 'SIGKILL')
    const killed = await plan()
    server = await startServer({ uri, folder, people: 0 })
    while ((await plan())?.state === 'checking') await sleep(100)
    const { docs } = await payload.find({
      collection: 'laurel-plan-pages',
      pagination: false,
      sort: 'number',
    })
    const keys = docs.flatMap(({ rows }) => (Array.isArray(rows) ? rows.map(({ key }) => key) : ['none']))
    expect({ killed, now: await plan(), keys }).toMatchObject({
      killed: { state: 'checking' },
      now: { state: 'ready', total: count, counts: { create: count } },
      keys: Array.from({ length: count }, (_, index) => String(index + 1)),
    })
    await end(server, 'SIGTERM')
    await close()
    await drop()
    await rm(folder, { recursive: true, force: true })
  }, 60_000)
})

async function expectWhole({ payload, folder }: { payload: Payload; folder: string }) {
  const { docs } = await payload.find({ collection: 'certificates', pagination: false, depth: 0 })
  expect(docs).toHaveLength(people)
  expect(new Set(docs.map(({ person }) => person)).size).toBe(people)
  expect((await payload.count({ collection: 'people' })).totalDocs).toBe(people)
  expect((await readdir(folder)).sort()).toEqual(docs.map(({ filename }) => filename).sort())
  for (const { filename, sha256, filesize } of docs) {
    const file = await readFile(join(folder, String(filename)))
    expect(createHash('sha256').update(file).digest('hex')).toBe(sha256)
    expect(file.length).toBe(filesize)
    expect((await sharp(file).stats()).entropy).toBeGreaterThan(0)
  }
  expect((await payload.count({ collection: 'laurel-pending' })).totalDocs).toBe(0)
}

async function startServer({
  uri,
  folder,
  people: count,
  isStarted = true,
}: {
  uri: string
  folder: string
  people: number
  /** Whether the batch is started when it is checked. @default true */
  isStarted?: boolean
}): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', fileURLToPath(new URL('server.ts', import.meta.url))],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URI: uri,
        LAUREL_TEST_FOLDER: folder,
        LAUREL_TEST_PEOPLE: String(count),
        LAUREL_TEST_START: String(isStarted),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the server ended with ${code}`)
    }),
  ])
  return child
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
