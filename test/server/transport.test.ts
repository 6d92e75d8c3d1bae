import { request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pieces, seen } from './fixture/endpoints.js'
import { type OpenServer, openServer } from './fixture/openServer.js'

let laurel: OpenServer
let Authorization: string
const account = { email: 'editor@example.org', password: 'correct horse battery' }
const megabyte = 1024 * 1024

beforeAll(async () => {
  laurel = await openServer({ bodyLimits: { upload: 4 * megabyte, json: 2 * megabyte, graphql: 10_000 } })
  await laurel.payload.create({ collection: 'users', data: account })
  Authorization = `JWT ${(await laurel.payload.login({ collection: 'users', data: account })).token}`
})
afterAll(() => laurel.close())

const get = (path: string, init?: RequestInit) => fetch(`${laurel.url}${path}`, init)

/** What was logged but for the lines that each request has. */
const linesAboutIt = () => laurel.logs.filter((line) => !('req' in JSON.parse(line)))

/** Sends bytes as they are and gives what comes back. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(new URL(laurel.url).port), '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', () => undefined)
  })

describe('bodies', () => {
  it('sends an answer piece by piece, as it is made', async () => {
    const response = await get('/api/pieces', { headers: { 'Accept-Encoding': 'gzip' } })
    const reader = response.body?.getReader()
    const read = async () => new TextDecoder().decode((await reader?.read())?.value)
    expect(await read()).toBe('first\n')
    pieces.emit('next')
    expect(await read()).toBe('second\n')
  })

  it('takes an upload piece by piece', async () => {
    const body = new ReadableStream({
      async start(controller) {
        for (let i = 0; i < 4; i++) {
          controller.enqueue(new Uint8Array(100_000))
          await sleep(20)
        }
        controller.close()
      },
    })
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
    expect(await (await get('/api/sink', init)).json()).toEqual({ received: 400_000 })
  })

  it('makes no more of an answer than a slow client takes, and stops when the client goes', async () => {
    Object.assign(seen, { aborted: false, cancelled: false })
    const client = request(`${laurel.url}/api/endless`)
    client.on('error', () => undefined)
    client.on('response', (response) => response.pause())
    client.end()
    await sleep(500)
    const pulled = seen.pulled
    await sleep(300)
    expect(seen.pulled - pulled).toBeLessThan(5)
    client.destroy()
    await sleep(1000)
    expect(seen).toMatchObject({ aborted: true, cancelled: true })
  })

  it('refuses a body above the limit with 413, announced or not', async () => {
    const large = new Uint8Array(3 * megabyte)
    const headers = { Authorization }
    const announced = await get('/api/sink', { method: 'POST', headers, body: large })
    expect(announced.status).toBe(413)
    expect(await announced.json()).toEqual({
      errors: [{ message: 'The request is too large: at most 2 MB are taken' }],
    })
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers,
      body: new Blob([large]).stream(),
      duplex: 'half',
    }
    expect((await get('/api/sink', init)).status).toBe(413)
  })

  it('takes a large body only from somebody signed in', async () => {
    const send = (headers: Record<string, string>, announces = true) => {
      const bytes = new Uint8Array(1.5 * megabyte)
      const body = announces ? bytes : new Blob([bytes]).stream()
      const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
      return get('/api/sink', init)
    }
    for (const announces of [true, false]) {
      expect((await send({}, announces)).status).toBe(413)
      expect((await send({ Authorization: 'JWT made-up' }, announces)).status).toBe(413)
      expect((await send({ Authorization }, announces)).status).toBe(200)
    }
  })

  it('refuses a large GraphQL request and a large upload with 413', async () => {
    const query = JSON.stringify({ query: `{ ${'a'.repeat(20_000)} }` })
    const headers = { 'Content-Type': 'application/json' }
    const graphQL = await get('/api/graphql', { method: 'POST', headers, body: query })
    expect(graphQL.status).toBe(413)
    expect(await graphQL.json()).toHaveProperty('errors.0.message')
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(5 * megabyte)]), 'large.bin')
    expect((await get('/api/media', { method: 'POST', headers: { Authorization }, body: form })).status).toBe(
      413,
    )
  })

  it('keeps a connection usable whose body nobody read', async () => {
    for (let i = 0; i < 3; i++) {
      const response = await get('/api/ignore', { method: 'POST', body: new Uint8Array(megabyte) })
      expect(await response.json()).toEqual({ ignored: true })
    }
  })

  it('answers HEAD as GET, without a body', async () => {
    const response = await get('/api/notes', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  it('passes on several cookies one by one', async () => {
    expect((await get('/api/cookies')).headers.getSetCookie()).toHaveLength(2)
  })

  it('compresses texts', async () => {
    const response = await get('/api/access', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(response.headers.get('Content-Encoding')).toBe('gzip')
    expect(await response.json()).toHaveProperty('collections')
  })
})

describe('errors', () => {
  it.each([
    ['/api/nothing', 404],
    ['/api/notes/1/2/3/4', 404],
    ['/api/boom', 500],
    ['/api/%E0%A4%A', 400],
    ['/api/notes?where[title][equals]=%E0%A4%A', 200],
  ])('answers %s in the one shape', async (path, status) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    const text = await response.text()
    expect(text).not.toMatch(/hunter2| at .*\.js|node_modules/)
    if (status >= 400) expect(JSON.parse(text)).toEqual({ errors: [{ message: expect.any(String) }] })
  })

  it.each([
    ['application/json', '{"title": '],
    ['multipart/form-data', 'nothing'],
    ['multipart/mixed; boundary=x', '--x\r\n\r\nab\r\n--x--\r\n'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nab',
    ],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"a\r\n--x--\r\n',
    ],
  ])('calls a broken %s body a bad request, in one line of the log', async (type, body) => {
    laurel.logs.length = 0
    const response = await get('/api/users/login', {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ errors: [{ message: expect.any(String) }] })
    const lines = linesAboutIt()
    expect(lines).toHaveLength(1)
    if (type.startsWith('multipart')) expect(lines[0]).not.toContain('stack')
  })

  it.each([
    ['/api/notes/read', '{"a'],
    ['/api/notes', '{"title":"of a broken hook"}'],
  ])('logs what a host’s handler or hook throws with its stack: %s', async (path, data) => {
    laurel.logs.length = 0
    const body = new FormData()
    body.set('_payload', data)
    await get(path, { method: 'POST', headers: { Authorization }, body })
    expect(linesAboutIt()).toEqual([expect.stringContaining('"stack":"SyntaxError')])
  })

  it('calls a broken overridden read a bad request', async () => {
    const headers = { 'Content-Type': 'application/json', 'X-HTTP-Method-Override': 'GET' }
    expect((await get('/api/notes', { method: 'POST', headers, body: '{' })).status).toBe(400)
  })

  it('shows a readable page for a malformed address outside the API', async () => {
    const answer = await raw('GET /%E0%A4%A HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(answer).toContain('The address is malformed')
  })

  it('refuses TRACE, on which pages would fail', async () => {
    expect(await raw('TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 405 /)
  })

  it('refuses what is not HTTP, a bad host and too many headers, and lives on', async () => {
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*"errors"/s)
    expect(await raw('GET /api/notes HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1.1 400 /,
    )
    expect(await raw(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 /,
    )
    expect((await get('/healthz')).status).toBe(200)
  })

  it('lets no spelling of an address slip past the API to the pages', async () => {
    for (const path of ['/%61pi/notes', '//api/notes', '/x/../api/notes', '/api//notes']) {
      const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
      expect(answer).toMatch(/Content-Type: application\/json/i)
    }
  })
})

describe('GraphQL', () => {
  it('answers GET and POST, and refuses a mutation by GET', async () => {
    const query = '{ Notes { totalDocs } }'
    const byGet = await get(`/api/graphql?query=${encodeURIComponent(query)}`)
    expect(await byGet.json()).toEqual({ data: { Notes: { totalDocs: 0 } } })
    const headers = { 'Content-Type': 'application/json' }
    const byPost = await get('/api/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) })
    expect(await byPost.json()).toEqual({ data: { Notes: { totalDocs: 0 } } })
    const mutation = 'mutation { logoutUser(allSessions: false) }'
    const refused = await get(`/api/graphql?query=${encodeURIComponent(mutation)}`)
    expect(refused.status).toBe(405)
    expect(await refused.json()).toEqual({ errors: [{ message: expect.any(String) }] })
  })

  it('shows no playground outside development', async () => {
    const response = await get('/api/graphql')
    expect(response.status).toBe(400)
  })
})
