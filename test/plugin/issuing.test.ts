import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Clerk, clerkOn } from '../issuing/batch.js'
import { databases, type Opened } from '../support/index.js'
import { stockConfig, stockUsers } from './stockConfig.js'

describe.each(databases)('batches in an app of somebody else, on $name', ({ open }) => {
  let app: Opened
  let clerk: Clerk
  let token: string

  beforeAll(async () => {
    app = await open({
      config: stockConfig({
        hasTransactions: true,
        options: {
          use: { users: 'users' },
          slugs: { certificates: 'awards', people: 'members', plans: 'batches' },
          without: ['posts', 'media', 'groups', 'projects', 'partners'],
        },
        app: { collections: [stockUsers] },
      }),
    })
    const account = { email: 'first@app.test', password: 'a long password' }
    await app.payload.create({ collection: 'users', data: account })
    token = (await app.payload.login({ collection: 'users', data: account })).token ?? ''
    clerk = clerkOn({ road: app, token, plans: 'batches' })
    await app.payload.create({ collection: 'roles', data: { name: 'Member' } })
    await app.payload.create({ collection: 'members', data: { name: 'Ada Lovelace', github: 'ada' } })
  }, 120_000)
  afterAll(() => app?.close())

  it('are issued, released and drawn anew, whatever slugs, ids, languages and transactions it has', async () => {
    const text = 'ada\nAlan Turing\nGrace Hopper'
    const { plan } = await clerk.post('/awards/issue', { role: 'member', year: 2024, text, start: true })
    expect(await clerk.over(plan)).toMatchObject({ state: 'done', counts: { done: 3 } })
    const rows = await app.rest(`/batches/${plan}/rows`, { token })
    expect(rows.headers.get('cache-control')).toBe('private, no-store')
    const awards = async () => (await app.payload.find({ collection: 'awards', depth: 0, sort: 'id' })).docs
    expect((await awards()).map(({ status, isDrawn }) => [status, isDrawn])).toEqual(
      Array(3).fill(['draft', true]),
    )
    const released = await clerk.post('/awards/release', { plan })
    expect(await clerk.over(released.plan)).toMatchObject({ state: 'done', counts: { done: 3 } })
    const redrawn = await clerk.post('/awards/redraw', { role: 'member', start: true })
    expect(await clerk.over(redrawn.plan)).toMatchObject({ state: 'done', counts: { done: 3 } })
    expect(
      (await awards()).map(({ status, filename, serial }) => [status, filename === `${serial}-2.png`]),
    ).toEqual(Array(3).fill(['active', true]))
    expect((await app.payload.count({ collection: 'members' })).totalDocs).toBe(3)
    expect((await app.payload.count({ collection: 'laurel-pending' })).totalDocs).toBe(0)
  }, 60_000)
})
