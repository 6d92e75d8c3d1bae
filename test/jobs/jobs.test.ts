import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { runQueuedJobs } from '../../src/plugin/jobs/index.js'
import { databases, type Opened } from '../support/index.js'
import { jobsConfig } from './config.js'
import { type RunningServer, startServer } from './startServer.js'

describe.each(databases)('queued jobs on $name', ({ open }) => {
  let laurel: Opened
  let servers: RunningServer[] = []

  beforeAll(async () => {
    laurel = await open({ config: jobsConfig })
  })
  afterAll(async () => {
    await only()
    await laurel.close()
  })
  beforeEach(() => laurel.payload.delete({ collection: 'runs', where: {} }))

  const start = async (name: string) => {
    const server = await startServer({ name, uri: laurel.uri })
    servers.push(server)
    return server
  }
  const end = async (name: string, signal: NodeJS.Signals) => {
    await servers.find((server) => server.name === name)?.kill(signal)
    servers = servers.filter((server) => server.name !== name)
  }
  /** Starting one takes seconds: those that run already are kept. */
  const only = async (...names: string[]) => {
    const running = servers.map(({ name }) => name)
    for (const name of running) if (!names.includes(name)) await end(name, 'SIGTERM')
    for (const name of names) if (!running.includes(name)) await start(name)
  }
  const queue = (input: { job: string; slowAt?: string }) =>
    laurel.payload.jobs.queue({ task: 'record', input })
  const runs = async () =>
    (await laurel.payload.find({ collection: 'runs', pagination: false, sort: 'createdAt' })).docs
  const drained = async () => {
    while ((await laurel.payload.count({ collection: 'payload-jobs' })).totalDocs > 0) await sleep(100)
  }
  const lease = () =>
    laurel.payload.db.findOne<{ id: string; holder: string; until: string }>({
      collection: 'laurel-leases',
      where: { id: { equals: 'jobs' } },
    })

  it('run before a command ends, also those that a server takes', async () => {
    await only('one')
    for (const job of ['a', 'b', 'c']) await queue({ job })
    expect(await runQueuedJobs(laurel.payload)).toBe(0)
    expect((await runs()).map(({ job }) => job).sort()).toEqual(['a', 'b', 'c'])
  })

  it('publish a post at its time', async () => {
    const note = await laurel.payload.create({
      collection: 'notes',
      data: { title: 'Soon', _status: 'draft' },
    })
    await laurel.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'notes', value: note.id } },
      waitUntil: new Date(Date.now() + 1000),
    })
    await only('one')
    await drained()
    const response = await laurel.rest(`/notes/${note.id}`)
    expect(await response.json()).toMatchObject({ _status: 'published', title: 'Soon' })
  })

  it('are taken up by the other server when theirs is killed', async () => {
    await only('one')
    await queue({ job: 'long', slowAt: 'one' })
    while ((await runs()).length === 0) await sleep(50)
    await start('two')
    await end('one', 'SIGKILL')
    await drained()
    expect((await runs()).map(({ by }) => by)).toEqual(['one', 'two'])
  })

  it('run once each with two servers on one database', async () => {
    await only('one', 'two')
    const jobs = Array.from({ length: 30 }, (_, index) => `job ${index}`)
    for (const job of jobs) await queue({ job })
    await drained()
    expect((await runs()).map(({ job }) => job).sort()).toEqual(jobs.sort())
  })

  it('go on at once elsewhere when a server is shut down', async () => {
    await only('two')
    await queue({ job: 'first' })
    await drained()
    const before = await lease()
    expect(Date.parse(before?.until ?? '')).toBeGreaterThan(0)
    await end('two', 'SIGTERM')
    // Nobody need wait for it to run out.
    expect(await lease()).toEqual({ ...before, until: new Date(0).toISOString() })
    await start('one')
    await queue({ job: 'second' })
    await drained()
    expect((await runs()).map(({ by }) => by)).toEqual(['two', 'one'])
  })

  it('cannot be run past the lease over REST', async () => {
    expect((await laurel.rest('/payload-jobs/run')).status).toBe(401)
  })
})
