import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { httpServer, listen, shutDown } from '../../src/server/index.js'
import { type OpenServer, openServer } from './fixture/openServer.js'

let laurel: OpenServer

beforeEach(async () => {
  laurel = await openServer()
})
afterEach(() => laurel.close())

/** A shutdown that waited for all of its patience would not end within the time of its test. */
const longerThanTheTest = 600_000

const stop = (patienceMs: number, done: string[] = []) =>
  shutDown({
    server: laurel.server,
    lifecycle: laurel.lifecycle,
    patienceMs,
    close: async () => void done.push('closed'),
  })

describe('a shutdown', () => {
  it('says so to whoever asks whether it is ready, and still lives', async () => {
    expect((await fetch(`${laurel.url}/readyz`)).status).toBe(200)
    laurel.lifecycle.isStopping = true
    expect((await fetch(`${laurel.url}/readyz`)).status).toBe(503)
    expect((await fetch(`${laurel.url}/healthz`)).status).toBe(200)
  })

  it('finishes what is in flight, takes nothing new, and closes the database last', async () => {
    const done: string[] = []
    await fetch(`${laurel.url}/healthz`)
    laurel.server.prependListener('request', ({ url }, response) => {
      if (url === '/api/slow') response.once('finish', () => done.push('answered'))
    })
    const slow = fetch(`${laurel.url}/api/slow`).then((response) => response.json())
    await sleep(200)
    const stopped = stop(longerThanTheTest, done)
    await expect(fetch(`${laurel.url}/healthz`)).rejects.toThrow()
    await expect(slow).resolves.toEqual({ isDone: true })
    await stopped
    expect(done).toEqual(['answered', 'closed'])
  })

  it('cuts off what takes longer than its patience', async () => {
    const endless = fetch(`${laurel.url}/api/endless`).then((response) => response.arrayBuffer())
    const outcome = expect(endless).rejects.toThrow()
    await sleep(100)
    await stop(200)
    await outcome
  })
})

describe('readiness', () => {
  it('ends when the database does not answer', async () => {
    const { db } = laurel.payload
    const { count } = db
    db.count = () => Promise.reject(new Error('gone'))
    expect((await fetch(`${laurel.url}/readyz`)).status).toBe(503)
    db.count = count
    await sleep(1_100)
    expect((await fetch(`${laurel.url}/readyz`)).status).toBe(200)
  })
})

describe('a port', () => {
  it('that is taken is told in one line', async () => {
    const port = Number(new URL(laurel.url).port)
    const second = listen(
      httpServer(() => undefined),
      { port, host: '127.0.0.1' },
    )
    await expect(second).rejects.toThrow(
      /^Port \d+ is in use: stop what listens there, or set PORT to another one$/,
    )
  })
})
