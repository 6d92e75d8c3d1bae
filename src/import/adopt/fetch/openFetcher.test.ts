import { createServer, type Server, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Fetcher, openFetcher } from './openFetcher.js'

const file = Buffer.from('a file')
const mostBytes = 1024 * 1024
/** 100 MB of nothing, packed twice: less than 1 kB. */
const bomb = gzipSync(gzipSync(Buffer.alloc(100 * mostBytes)))

const drip = (response: ServerResponse) => {
  const clock = setInterval(() => response.write('.'), 20)
  response.on('close', () => clearInterval(clock))
}

describe('a fetcher of files', () => {
  let server: Server
  let port = 0
  let fetcher: Fetcher
  let asked: { path: string; headers: Record<string, unknown> }[] = []

  /** `public.test` is a machine that may be asked, 127.0.0.2; the same server listens there and on 127.0.0.1. */
  const names: Record<string, string[]> = {
    'public.test': ['127.0.0.2'],
    'private.test': ['10.0.0.1'],
    'half.test': ['127.0.0.2', '127.0.0.1'],
    'local6.test': ['::1'],
  }

  const answers: Record<string, (response: ServerResponse) => void> = {
    '/file': (response) => response.setHeader('set-cookie', 'a=b').end(file),
    '/packed': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(file)),
    '/bomb': (response) => response.setHeader('content-encoding', 'gzip, gzip').end(bomb),
    '/large': (response) => void response.write(Buffer.alloc(2 * mostBytes)),
    '/says-large': (response) => void response.setHeader('content-length', 9e9).write('.'),
    '/drips': drip,
    '/silent': () => undefined,
    '/half': (response) => {
      response.setHeader('content-length', 1000).write('half')
      setTimeout(() => response.destroy(), 20)
    },
    '/empty': (response) => response.end(),
    '/gone': (response) => response.writeHead(404).end('<h1>Gone</h1>'),
    '/to-local': (response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/file` }).end(),
    '/to-name': (response) => response.writeHead(301, { location: `http://private.test:${port}/` }).end(),
    '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/to-digits': (response) =>
      response.writeHead(307, { location: `//[::ffff:127.0.0.1]:${port}/file` }).end(),
    '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
    '/once': (response) => drip(response.writeHead(302, { location: '/file' })),
    '/many-headers': (response) => response.setHeader('x-long', 'x'.repeat(100_000)).end(file),
  }

  beforeAll(async () => {
    server = createServer(({ url = '', headers }, response) => {
      asked.push({ path: url, headers })
      answers[url]?.(response)
    })
    await new Promise<void>((done) => server.listen(0, '0.0.0.0', done))
    const address = server.address()
    port = typeof address === 'object' && address ? address.port : 0
    fetcher = openFetcher({
      isAllowedAddress: (ip) => ip === '127.0.0.2',
      isAllowedPort: () => true,
      mostBytes,
      connectTime: 1000,
      silence: 1200,
      wholeTime: 2500,
      findAddresses: (name, done) => {
        const found = (names[name] ?? []).map((ip) => ({ address: ip, family: ip.includes(':') ? 6 : 4 }))
        done(found.length ? null : Object.assign(new Error('no'), { code: 'ENOTFOUND' }), found)
      },
    })
  })
  afterAll(async () => {
    await fetcher?.close()
    server?.closeAllConnections()
    await new Promise((done) => server?.close(done))
  })

  const get = (path: string, host = 'public.test') => fetcher.fetchFile(`http://${host}:${port}${path}`)

  it.each(['/file', '/packed', '/once'])('gives the bytes of %s', async (path) => {
    expect(await get(path)).toEqual(file)
  })

  it('tells nobody who asks, and keeps no cookie', async () => {
    asked = []
    await get('/file')
    await get('/file')
    expect(asked).toHaveLength(2)
    for (const { headers } of asked) {
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']))
      expect(headers).not.toHaveProperty('authorization')
      expect(headers).not.toHaveProperty('referer')
      expect(headers['user-agent']).toBe('Laurel (file import)')
    }
  })

  it.each([
    ['/to-local', 'privateAddress'],
    ['/to-name', 'privateAddress'],
    ['/to-digits', 'privateAddress'],
    ['/to-file', 'notWeb'],
    ['/loop', 'tooManyRedirects'],
    ['/large', 'tooLarge'],
    ['/says-large', 'tooLarge'],
    ['/bomb', 'tooLarge'],
    ['/drips', 'tooSlow'],
    ['/silent', 'tooSlow'],
    ['/half', 'unreachable'],
    ['/empty', 'emptyFile'],
    ['/gone', 'refusedByHost'],
    ['/many-headers', 'unreachable'],
  ])('%s ends with the problem %s', async (path, key) => {
    asked = []
    await expect(get(path)).rejects.toMatchObject({ key })
    expect(asked.map(({ path }) => path)).not.toContain('/file')
  })

  it.each([
    ['private.test', 'privateAddress'],
    ['half.test', 'privateAddress'],
    ['local6.test', 'privateAddress'],
    ['127.0.0.1', 'privateAddress'],
    ['2130706433', 'privateAddress'],
    ['[::1]', 'privateAddress'],
    ['nowhere.test', 'noSuchHost'],
  ])('never connects to %s: %s', async (host, key) => {
    asked = []
    await expect(get('/file', host)).rejects.toMatchObject({ key })
    expect(asked).toEqual([])
  })

  it('looks a name up once for a connection, so that it cannot lead elsewhere after the check', async () => {
    let times = 0
    const rebinding = openFetcher({
      isAllowedAddress: (ip) => ip === '127.0.0.2',
      isAllowedPort: () => true,
      findAddresses: (_, done) => {
        times++
        done(null, [{ address: times === 1 ? '127.0.0.2' : '127.0.0.1', family: 4 }])
      },
    })
    expect(await rebinding.fetchFile(`http://rebinding.test:${port}/file`)).toEqual(file)
    expect(times).toBe(1)
    await rebinding.close()
  })

  it('asks nobody but the public web unless it is told to', async () => {
    const real = openFetcher()
    await expect(real.fetchFile(`http://127.0.0.1:${port}/file`)).rejects.toMatchObject({ key: 'otherPort' })
    await expect(real.fetchFile('http://localhost/file')).rejects.toMatchObject({ key: 'privateAddress' })
    await expect(real.fetchFile('http://127.0.0.1/file')).rejects.toMatchObject({ key: 'privateAddress' })
    await real.close()
  })
})
