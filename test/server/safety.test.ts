import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type OpenServer, openServer } from './fixture/openServer.js'

let laurel: OpenServer
let token: string
const account = { email: 'editor@example.org', password: 'correct horse battery' }

beforeAll(async () => {
  laurel = await openServer()
  await laurel.payload.create({ collection: 'users', data: account })
  const { token: signed } = await laurel.payload.login({ collection: 'users', data: account })
  token = signed ?? ''
})
afterAll(() => laurel.close())

const json = { 'Content-Type': 'application/json' }
const login = (url: string, init: RequestInit = {}) =>
  fetch(`${url}/api/users/login`, {
    method: 'POST',
    body: JSON.stringify({ email: 'nobody@example.org', password: 'wrong' }),
    ...init,
    headers: { ...json, ...init.headers },
  })
const graphQL = (url: string, query: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify({ query }),
  })
const statuses = (answers: Response[]) => answers.map(({ status }) => status)

describe('limits by address', () => {
  it('stops the third try to sign in, in JSON, by REST however it is spelled', async () => {
    const { url } = await laurel.withOptions({ limits: { signIn: 2, graphql: 0, writes: 0, drawings: 0 } })
    expect(statuses([await login(url), await login(url)])).toEqual([401, 401])
    const refused = await login(url)
    expect(refused.status).toBe(429)
    expect(await refused.json()).toEqual({
      errors: [{ message: expect.stringContaining('at most 2 a minute') }],
    })
    for (const path of ['/api/users/LOGIN', '/api//users/login/', '/api/x/../users/login']) {
      expect((await fetch(`${url}${path}`, { method: 'POST', headers: json, body: '{}' })).status).toBe(429)
    }
    expect((await fetch(`${url}/api/users/forgot-password`, { method: 'POST' })).status).toBe(429)
    expect((await fetch(`${url}/api/notes`)).status).toBe(200)
  })

  it('counts tries to sign in through GraphQL, one a request', async () => {
    const { url } = await laurel.withOptions({ limits: { signIn: 2, graphql: 0, writes: 0, drawings: 0 } })
    const one = 'loginUser(email: "a@example.org", password: "b") { token }'
    const many = await graphQL(url, `mutation { a: ${one} b: ${one} }`)
    expect(many.status).toBe(400)
    const tries = []
    for (let i = 0; i < 3; i++)
      tries.push(await graphQL(url, `mutation { ...F } fragment F on Mutation { x: ${one} }`))
    expect(statuses(tries)).toEqual([200, 200, 429])
  })

  it('stops a visitor’s third search for certificates, over the API and on the page, and no reading beside it', async () => {
    const { url } = await laurel.withOptions({ limits: { searches: 2 } })
    const search = (headers = {}) => fetch(`${url}/api/certificates/search?q=ada`, { headers })
    expect(
      statuses([await search(), await search(), await search()]).map((status) => status === 429),
    ).toEqual([false, false, true])
    const page = await fetch(`${url}/certificates?q=ada`)
    expect(page.status).toBe(429)
    expect(await page.text()).toContain('<p>Too many searches from your address: at most 2 a minute.')
    const inChinese = { headers: { 'Accept-Language': 'zh-CN,zh;q=0.9,en;q=0.5' } }
    const chinese = await (await fetch(`${url}/certificates?q=ada`, inChinese)).text()
    expect(chinese).toContain('<html lang="zh">')
    expect(chinese).toContain('<p>来自您地址的搜索过多：每分钟最多 2 次。')
    expect((await search({ Authorization: `JWT ${token}` })).status).not.toBe(429)
    expect((await fetch(`${url}/api/certificates`)).status).not.toBe(429)
  })

  it('counts them also behind a byte order mark', async () => {
    const { url } = await laurel.withOptions({ limits: { signIn: 1, graphql: 0, writes: 0, drawings: 0 } })
    const one = 'loginUser(email: "a@example.org", password: "b") { token }'
    const marked = (query: string) =>
      fetch(`${url}/api/graphql`, {
        method: 'POST',
        headers: json,
        body: `\ufeff${JSON.stringify({ query })}`,
      })
    expect((await marked(`mutation { a: ${one} b: ${one} }`)).status).toBe(400)
    expect((await marked(`mutation { ${one} }`)).status).toBe(200)
    expect((await marked(`mutation { ${one} }`)).status).toBe(429)
  })

  it('does not read a query to its end that is far too long', async () => {
    const response = await graphQL(laurel.url, `{ ${'a '.repeat(300_000)} }`)
    expect((await response.json()).errors[0].message).toContain('tokens')
  })

  it('limits GraphQL below its address too', async () => {
    const { url } = await laurel.withOptions({ limits: { signIn: 0, graphql: 1, writes: 0, drawings: 0 } })
    const ask = (path: string) => fetch(`${url}/api/graphql${path}?query={__typename}`)
    await ask('')
    for (const path of ['', '/', '/x', '/x/y', '%2fx']) expect((await ask(path)).status).toBe(429)
  })

  it('limits GraphQL for anonymous visitors and for those who only claim to be somebody', async () => {
    const { url } = await laurel.withOptions({ limits: { signIn: 0, graphql: 2, writes: 0, drawings: 0 } })
    const ask = (headers?: Record<string, string>) => graphQL(url, '{ Notes { totalDocs } }', headers)
    await ask()
    await ask({ Authorization: 'JWT made-up' })
    expect((await ask({ Authorization: 'users API-Key made-up' })).status).toBe(429)
    expect((await ask({ Cookie: 'payload-token=made-up' })).status).toBe(429)
    expect((await ask({ Authorization: `JWT ${token}` })).status).toBe(200)
  })

  it('limits writes, and takes a long read sent as POST for what it is', async () => {
    const { url } = await laurel.withOptions({ limits: { signIn: 0, graphql: 0, writes: 1, drawings: 0 } })
    const post = (headers: Record<string, string> = {}) =>
      fetch(`${url}/api/notes`, { method: 'POST', headers: { ...json, ...headers }, body: '{}' })
    expect((await post()).status).toBe(403)
    expect((await post()).status).toBe(429)
    expect((await post({ 'X-HTTP-Method-Override': 'GET' })).status).toBe(200)
    expect((await post({ 'X-HTTP-Method-Override': 'get' })).status).toBe(429)
    expect((await post({ 'X-Payload-HTTP-Method-Override': 'GET' })).status).toBe(200)
    expect((await graphQL(url, 'mutation { createNote(data: {}) { id } }')).status).toBe(429)
  })

  it('tells visitors apart behind a trusted proxy, IPv6 by their network, and believes no stranger', async () => {
    const limits = { signIn: 1, graphql: 0, writes: 0, drawings: 0 }
    const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } })
    const trusting = await laurel.withOptions({ limits, trustProxy: 1 })
    expect((await login(trusting.url, from('203.0.113.1'))).status).toBe(401)
    expect((await login(trusting.url, from('203.0.113.2'))).status).toBe(401)
    expect((await login(trusting.url, from('203.0.113.1'))).status).toBe(429)
    expect((await login(trusting.url, from('2001:db8:1:1::1'))).status).toBe(401)
    expect((await login(trusting.url, from('2001:db8:1:1:ffff::2'))).status).toBe(429)
    expect((await login(trusting.url, from('2001:db8:1:2::1'))).status).toBe(401)
    expect((await login(trusting.url, from('::ffff:203.0.113.7'))).status).toBe(401)
    expect((await login(trusting.url, from('::ffff:203.0.113.8'))).status).toBe(401)
    const wary = await laurel.withOptions({ limits })
    expect((await login(wary.url, from('203.0.113.1'))).status).toBe(401)
    expect((await login(wary.url, from('203.0.113.2'))).status).toBe(429)
  })
})

describe('a page of another site', () => {
  const isRefused = async (url: string, headers: Record<string, string>, path = '/notes') => {
    const Cookie = `payload-token=${token}`
    const init = { method: 'POST', headers: { ...json, Cookie, ...headers }, body: '{}' }
    const response = await fetch(`${url}/api${path}`, init)
    return response.status === 403 && (await response.text()).includes('another site')
  }

  it('writes nothing with a visitor’s cookie', async () => {
    const others: Record<string, string>[] = [
      { Origin: 'http://127.0.0.1:1', 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'same-site' },
    ]
    for (const headers of others) {
      expect(await isRefused(laurel.url, headers)).toBe(true)
      expect(await isRefused(laurel.url, headers, '/graphql')).toBe(true)
    }
  })

  it('is none of its own, of a listed origin or of the public address, nor a program', async () => {
    const options = { corsOrigins: ['https://listed.example'], publicURL: 'https://laurel.example/' }
    const { url } = await laurel.withOptions(options)
    const own: Record<string, string>[] = [
      {},
      { Origin: url },
      { Origin: 'https://proxied.example', 'Sec-Fetch-Site': 'same-origin' },
      { Origin: 'https://listed.example', 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'https://laurel.example' },
    ]
    for (const headers of own) expect(await isRefused(url, headers)).toBe(false)
  })
})

describe('headers', () => {
  it('names each request, and keeps a sane name that a proxy gave', async () => {
    const named = await fetch(`${laurel.url}/healthz`, { headers: { 'X-Request-Id': 'proxy-1.2' } })
    expect(named.headers.get('X-Request-Id')).toBe('proxy-1.2')
    const insane = await fetch(`${laurel.url}/healthz`, { headers: { 'X-Request-Id': 'a b"<c>' } })
    expect(insane.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('gives pages a policy whose nonce Next is told, a new one each time', async () => {
    const pages = [await fetch(laurel.url), await fetch(laurel.url)]
    const policies = pages.map(({ headers }) => headers.get('Content-Security-Policy') ?? '')
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[^']+'/)
    expect(policies[0]).not.toMatch(/unsafe-eval/)
    expect(policies[0]).not.toBe(policies[1])
    expect(await pages[0]?.text()).toBe(`<p>${policies[0]}</p>`)
    expect(pages[0]?.headers.get('X-Powered-By')).toBeNull()
    expect(pages[0]?.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('lets any site read as anybody, and listed ones as their visitor', async () => {
    const ask = (origin: string, init: RequestInit = {}) =>
      fetch(`${listing.url}/api/notes`, { ...init, headers: { Origin: origin, ...init.headers } })
    const listing = await laurel.withOptions({ corsOrigins: ['https://listed.example'] })
    const anybody = await ask('https://other.example')
    expect(anybody.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(anybody.headers.get('Access-Control-Allow-Credentials')).toBeNull()
    expect(anybody.headers.get('Vary')).toMatch(/Origin/)
    const listed = await ask('https://listed.example')
    expect(listed.headers.get('Access-Control-Allow-Origin')).toBe('https://listed.example')
    expect(listed.headers.get('Access-Control-Allow-Credentials')).toBe('true')
    expect(listed.headers.get('Vary')).toMatch(/Origin/)
    const preflight = { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'PATCH' } }
    const other = await ask('https://other.example', preflight)
    expect(other.headers.get('Access-Control-Allow-Methods')).not.toMatch(/PATCH/)
    expect(other.headers.get('Vary')).toMatch(/Origin/)
    expect(other.headers.get('Access-Control-Allow-Headers')).not.toMatch(/Authorization/)
    expect(
      (await ask('https://listed.example', preflight)).headers.get('Access-Control-Allow-Methods'),
    ).toMatch(/PATCH/)
  })
})

describe('logs', () => {
  it('write one line a request, without the secrets in address, headers and body', async () => {
    laurel.logs.length = 0
    await login(laurel.url, {
      headers: { Authorization: 'JWT SECRET-header', Cookie: 'payload-token=SECRET-cookie' },
      body: JSON.stringify({ email: 'a@example.org', password: 'SECRET-body' }),
    })
    await fetch(`${laurel.url}/api/notes?token=SECRET-query&email=SECRET-mail&depth=0`)
    await fetch(`${laurel.url}/api/users/verify/SECRET-path`, { method: 'POST' })
    await fetch(`${laurel.url}/api/graphql?query={SECRET}&variables={"a":"SECRET"}`)
    await fetch(`${laurel.url}/admin/reset/SECRET-reset`)
    const lines = laurel.logs.map((line) => JSON.parse(line)).filter(({ req }) => req)
    expect(lines).toHaveLength(5)
    expect(lines[1]).toMatchObject({
      res: { status: 200 },
      req: { method: 'GET' },
      requestID: expect.any(String),
    })
    expect(lines[1].req.url).toContain('depth=0')
    expect(laurel.logs.join('\n')).not.toMatch(/SECRET/)
  })

  it('say what went wrong inside, which the answer does not', async () => {
    laurel.logs.length = 0
    const response = await fetch(`${laurel.url}/api/boom`)
    expect(await response.json()).toEqual({ errors: [{ message: 'Something went wrong.' }] })
    expect(laurel.logs.join('\n')).toContain('hunter2')
  })
})
