import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createAdmin } from '../../src/plugin/firstUser/index.js'
import { firstAccount } from '../../src/server/index.js'
import { type OpenServer, openServer } from './fixture/openServer.js'

let laurel: OpenServer
const account = { email: 'first@example.org', password: 'correct horse battery' }

beforeEach(async () => {
  laurel = await openServer()
})
afterEach(() => laurel.close())

const register = (cookie?: string, data: object = account) =>
  fetch(`${laurel.url}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(cookie && { Cookie: cookie }) },
    body: JSON.stringify(data),
  })
const page = (cookie?: string, query = '') =>
  fetch(`${laurel.url}/admin/create-first-user${query}`, {
    redirect: 'manual',
    headers: cookie ? { Cookie: cookie } : {},
  })

async function link(): Promise<string> {
  const first = await firstAccount({ payload: laurel.payload, account: undefined, siteURL: laurel.url })
  return first.kind === 'link' ? first.url : ''
}

async function cookieOf(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'manual' })
  expect(response.status).toBe(303)
  expect(response.headers.get('Set-Cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  return response.headers.get('Set-Cookie')?.split(';')[0] ?? ''
}

describe('the first account', () => {
  it('is not made by strangers: page and endpoint answer 403', async () => {
    expect((await page()).status).toBe(403)
    expect((await page(undefined, '?token=a.b.c')).status).toBe(403)
    const inChinese = await fetch(`${laurel.url}/admin/create-first-user`, {
      headers: { 'accept-language': 'zh-CN,zh;q=0.9' },
    })
    expect(await inChinese.text()).toContain('尚无账户')
    expect((await register()).status).toBe(403)
    expect((await register('laurel-first-user=a.zzzzzzzzz.c')).status).toBe(403)
    const created = await fetch(`${laurel.url}/api/users`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(account),
    })
    expect(created.status).toBe(403)
    expect((await laurel.payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })

  it('is made through the one-time link, which is dead afterwards; only e-mail and password are taken', async () => {
    const url = await link()
    const cookie = await cookieOf(url)
    expect((await page(cookie)).status).toBe(200)
    const response = await register(cookie, {
      ...account,
      permission: 'owner',
      enableAPIKey: true,
      apiKey: 'mine',
    })
    expect(response.status).toBe(200)
    const { docs } = await laurel.payload.find({ collection: 'users', showHiddenFields: true })
    expect(docs).toEqual([expect.objectContaining({ email: account.email, permission: 'editor' })])
    expect(docs[0]).not.toHaveProperty('apiKey', 'mine')
    expect((await register(cookie, { ...account, email: 'second@example.org' })).status).toBe(403)
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(200)
  })

  it('is one, however often the link is followed at once; a try that failed holds up nobody', async () => {
    const cookie = await cookieOf(await link())
    expect((await register(cookie, { email: 'no address', password: 'x' })).status).toBe(400)
    const tries = Array.from({ length: 5 }, (_, number) =>
      register(cookie, { ...account, email: `first${number}@example.org` }),
    )
    const statuses = (await Promise.all(tries)).map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 409, 409, 409, 409])
    expect((await laurel.payload.count({ collection: 'users' })).totalDocs).toBe(1)
  })

  it('can be made through the plugin alone, without this server', async () => {
    const token = new URL(await link()).searchParams.get('token')
    const cookie = await cookieOf(`${laurel.url}/api/users/first-account?token=${token}`)
    expect((await fetch(`${laurel.url}/api/users/first-account?token=x`)).status).toBe(403)
    expect((await register(cookie)).status).toBe(200)
    expect((await fetch(`${laurel.url}/api/users/first-account?token=${token}`)).status).toBe(403)
  })

  it('is made from the variables at the first start only', async () => {
    const make = () => firstAccount({ payload: laurel.payload, account, siteURL: laurel.url })
    expect(await make()).toEqual({ kind: 'made', email: account.email })
    expect(await make()).toEqual({ kind: 'exists' })
  })

  it('and any other by the command, which tells in one line what is wrong', async () => {
    const { payload } = laurel
    expect(await createAdmin({ payload, ...account })).toMatchObject({ email: account.email })
    await expect(createAdmin({ payload, ...account })).rejects.toThrow(
      'first@example.org has an account already',
    )
    await expect(createAdmin({ payload, ...account, email: 'x' })).rejects.toThrow(
      '"x" is not an e-mail address',
    )
    await expect(createAdmin({ payload, email: 'b@example.org', password: 'short' })).rejects.toThrow(
      /too short/,
    )
  })
})
