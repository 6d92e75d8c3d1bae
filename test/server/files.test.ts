import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type OpenServer, openServer } from './fixture/openServer.js'

let laurel: OpenServer
let authorization: string
const account = { email: 'editor@example.org', password: 'correct horse battery' }

const upload = (name: string, isHidden: boolean) =>
  laurel.payload.create({
    collection: 'media',
    data: { isHidden },
    file: { name, data: Buffer.from('a text '.repeat(100)), mimetype: 'text/plain', size: 700 },
  })

beforeAll(async () => {
  laurel = await openServer()
  await laurel.payload.create({ collection: 'users', data: account })
  authorization = `JWT ${(await laurel.payload.login({ collection: 'users', data: account })).token}`
  await upload('open.txt', false)
  await upload('hidden.txt', true)
})
afterAll(() => laurel.close())

/** Asks as a browser does; fetch would add `no-cache` to a conditional request. */
const file = (name: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${laurel.url}/api/media/file/${name}`, {
    method,
    headers: { 'Cache-Control': 'max-age=0', ...headers },
  })

describe('files', () => {
  it('may be kept when public, but asked about each time; unchanged ones are not sent again', async () => {
    const response = await file('open.txt')
    expect(await response.text()).toHaveLength(700)
    expect(response.headers.get('Cache-Control')).toBe('public, no-cache')
    const etag = response.headers.get('ETag') ?? ''
    expect(etag).toMatch(/^W\/"/)
    const again = await file('open.txt', { 'If-None-Match': etag })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect((await file('open.txt', { 'If-None-Match': '"other"' })).status).toBe(200)
    expect((await file('open.txt', { 'If-None-Match': etag }, 'HEAD')).status).toBe(304)
  })

  it('may be embedded in pages of other sites', async () => {
    expect((await file('open.txt')).headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
  })

  it('are sent in parts', async () => {
    const part = await file('open.txt', { Range: 'bytes=0-5', 'Accept-Encoding': 'gzip' })
    expect(part.status).toBe(206)
    expect(part.headers.get('Content-Encoding')).toBeNull()
    expect(await part.text()).toBe('a text')
  })

  it('must not be kept when hidden, nor when sent to somebody signed in', async () => {
    const refused = await file('hidden.txt')
    expect(refused.status).toBe(403)
    expect(refused.headers.get('Cache-Control')).toBe('private, no-store')
    const shown = await file('hidden.txt', { Authorization: authorization })
    expect(shown.status).toBe(200)
    expect(shown.headers.get('Cache-Control')).toBe('private, no-store')
    expect(shown.headers.get('ETag')).toBeNull()
    const open = await file('open.txt', { Authorization: authorization })
    expect(open.headers.get('Cache-Control')).toBe('private, no-store')
  })

  it('do not tell by 304 that a hidden one is there', async () => {
    const etag = (await file('open.txt')).headers.get('ETag') ?? ''
    expect((await file('hidden.txt', { 'If-None-Match': etag })).status).toBe(403)
    expect((await file('hidden.txt', { 'If-None-Match': '*' })).status).toBe(403)
  })

  it('lie in their folder only', async () => {
    for (const name of ['..%2ftest.db', '%2e%2e%2ftest.db', '..%5ctest.db']) {
      expect((await file(name)).status).toBeGreaterThanOrEqual(400)
    }
  })
})
