import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { databases, typescriptArgs } from '../support/index.js'

/** More of both, by hand: `LAUREL_TEST_KILLS=10 LAUREL_TEST_PEOPLE=200 LAUREL_TEST_LIFE=6000`. */
const kills = Number(process.env.LAUREL_TEST_KILLS ?? 1)
/** How long a server lives at most, once a batch runs. */
const longest = Number(process.env.LAUREL_TEST_LIFE ?? 200)
const people = Number(process.env.LAUREL_TEST_PEOPLE ?? 8)
/** Batches that are under way together; one alone by hand: `LAUREL_TEST_KINDS=redraw`. */
const kinds = (process.env.LAUREL_TEST_KINDS ?? 'issue,upload,release,redraw').split(',')
const has = (kind: string) => kinds.includes(kind)

describe.each(databases)('batches of every kind whose server is killed, on $name', ({ newURI, open }) => {
  /** What ends and removes what a test leaves, the last made first. */
  const leavings: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const tidy of leavings.splice(0).reverse()) await tidy()
  })

  const prepare = async () => {
    const { uri, drop } = await newURI()
    const folder = await mkdtemp(join(tmpdir(), 'laurel-killed-'))
    leavings.push(drop, () => rm(folder, { recursive: true, force: true }))
    const start = async (options: Omit<Starting, 'uri' | 'folder'>) => {
      const server = await startServer({ uri, folder, ...options })
      leavings.push(() => end(server, 'SIGKILL'))
      return server
    }
    const look = async () => {
      const { payload, close } = await open({ uri })
      leavings.push(close)
      return payload
    }
    return { folder, start, look }
  }

  it(
    'end with each certificate once and each file whole',
    async () => {
      const { folder, start, look } = await prepare()
      // First, so that the batches are not over before they are looked at.
      const payload = await look()
      let server = await start({ people })
      const plans = async () =>
        (await payload.find({ collection: 'plans', sort: '-createdAt', limit: kinds.length })).docs.reverse()
      const isOver = async () => {
        const found = await plans()
        return found.length === kinds.length && found.every(({ state }) => state === 'done')
      }
      const killedAt: unknown[] = []
      let killsAmid = 0
      for (let kill = 0; kill < kills; kill++) {
        while ((await plans()).every(({ state }) => state !== 'running') && !(await isOver())) await sleep(10)
        await sleep(Math.random() * longest)
        await end(server, 'SIGKILL')
        if (!(await isOver())) killsAmid += 1
        killedAt.push((await plans()).map(({ done }) => done).join('/'))
        server = await start({ people: 0 })
      }
      while ((await plans()).some(({ state }) => ['checking', 'running'].includes(state))) await sleep(200)
      await end(server, 'SIGTERM')
      expect(killsAmid).toBeGreaterThan(0)
      expect({ killedAt, plans: await plans() }).toMatchObject({
        plans: kinds.map((kind) => ({ kind, state: 'done', counts: { done: people }, done: people })),
      })
      await expectWhole({ payload, folder })
      process.stderr.write(process.env.LAUREL_TEST_KILLS ? `killed at ${killedAt.join(', ')}\n` : '')
    },
    60_000 + kills * 30_000,
  )

  it('is checked again from the beginning where its list was not checked yet', async () => {
    const { start, look } = await prepare()
    const count = 300
    const first = await start({ people: count, isStarted: false })
    const payload = await look()
    const plan = async () => (await payload.find({ collection: 'plans' })).docs[0]
    while (!(await plan())?.total) await sleep(20)
    await end(first, 'SIGKILL')
    const killed = await plan()
    await start({ people: 0 })
    while ((await plan())?.state === 'checking') await sleep(100)
    const pages = async () =>
      (await payload.find({ collection: 'laurel-plan-pages', pagination: false, sort: 'number' })).docs
    // The list that was checked lies on a page 0, which goes a moment after the state has changed.
    while ((await pages())[0]?.number === 0) await sleep(20)
    const keys = (await pages()).flatMap(({ rows }) =>
      Array.isArray(rows) ? rows.map(({ key }) => key) : ['none'],
    )
    expect({ killed, now: await plan(), keys }).toMatchObject({
      killed: { state: 'checking' },
      now: { state: 'ready', total: count, counts: { create: count } },
      keys: Array.from({ length: count }, (_, index) => String(index + 1)),
    })
  }, 120_000)
})

type Before = { serial: string; sha256: string }

async function expectWhole({ payload, folder }: { payload: Payload; folder: string }) {
  const before: Before[] = JSON.parse(await readFile(join(folder, 'before.json'), 'utf8'))
  const { docs } = await payload.find({ collection: 'certificates', pagination: false, depth: 1 })
  const made = (has('issue') ? people : 0) + (has('upload') ? people : 0)
  expect(docs).toHaveLength(before.length + made)
  const awards = docs.map(({ person, role }) => JSON.stringify([idOf(person), idOf(role)]))
  expect(new Set(awards).size).toBe(docs.length)
  expect((await payload.count({ collection: 'people' })).totalDocs).toBe(
    before.length + (has('issue') ? people : 0),
  )
  const waiting = { isUnannounced: { equals: true } }
  expect((await payload.count({ collection: 'people', where: waiting })).totalDocs).toBe(
    (has('issue') ? people : 0) + (has('release') ? 0 : before.length),
  )
  const stored = join(folder, 'certificates')
  expect((await readdir(stored)).sort()).toEqual(docs.map(({ filename }) => filename).sort())
  for (const { filename, sha256, filesize } of docs) {
    const file = await readFile(join(stored, String(filename)))
    expect(createHash('sha256').update(file).digest('hex')).toBe(sha256)
    expect(file.length).toBe(filesize)
    expect((await sharp(file).stats()).entropy).toBeGreaterThan(0)
  }
  for (const { serial, sha256 } of before) {
    const now = docs.find((certificate) => certificate.serial === serial)
    expect(now).toMatchObject({ status: has('release') ? 'active' : 'draft' })
    expect(now?.formerFiles ?? []).toMatchObject(has('redraw') ? [{ sha256 }] : [])
  }
  for (const { serial, status } of docs)
    if (!before.some((one) => one.serial === serial)) expect(status).toBe('draft')
  for (const collection of ['laurel-pending', 'laurel-uploads'] as const)
    expect((await payload.count({ collection })).totalDocs).toBe(0)
  expect(await readdir(join(folder, 'laurel-uploads')).catch(() => [])).toEqual([])
}

const idOf = (related: unknown) =>
  typeof related === 'object' && related !== null && 'id' in related ? related.id : related

type Starting = {
  uri: string
  folder: string
  people: number
  /** Whether the batches are started when they are checked; else there is one, which is not. @default true */
  isStarted?: boolean
}

async function startServer({
  uri,
  folder,
  people: count,
  isStarted = true,
}: Starting): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [...typescriptArgs, fileURLToPath(new URL('server.ts', import.meta.url))],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URI: uri,
        LAUREL_TEST_FOLDER: folder,
        LAUREL_TEST_PEOPLE: String(count),
        LAUREL_TEST_KINDS: isStarted ? kinds.join() : 'issue',
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
