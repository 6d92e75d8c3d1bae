import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Served } from '../contract/served.js'
import { databases, watchDatabase } from '../support/index.js'
import { type Clerk, clerkOn } from './batch.js'
import { openClerk } from './openClerk.js'

describe.each(databases)('the addresses for batches, on $name', ({ open }) => {
  let served: Served
  let clerk: Clerk

  beforeAll(async () => {
    ;({ served, clerk } = await openClerk({ open, role: 'Member' }))
  }, 120_000)
  afterAll(() => served?.close())

  it('show the rows of a long plan fifty at a time, all or those of a kind', async () => {
    const unknown = Array.from({ length: 1030 }, (_, index) => ({ id: `nobody-${index}` }))
    const people = [...unknown, { name: 'Ada' }]
    const { plan } = await clerk.post('/certificates/issue', { role: 'member', people })
    const read = async (query: string) => (await clerk.send('GET', `/plans/${plan}/rows?${query}`)).body
    expect(await read('page=21')).toMatchObject({ total: 1031, pages: 21, rows: { length: 31 } })
    expect(await read('only=refuse&page=21')).toMatchObject({ total: 1030, rows: { length: 30 } })
    expect(await read('only=create')).toMatchObject({ total: 1, rows: [{ key: '1031' }] })
    const asked = watchDatabase(served.laurel.payload, ['find'])
    const pagesRead = () => asked.splice(0).filter((one) => one === 'find laurel-plan-pages').length
    expect(await read('only=refuse')).toMatchObject({ total: 1030, pages: 21, rows: { length: 50 } })
    expect(pagesRead()).toBe(1)
    expect(await read('only=failed')).toMatchObject({ total: 0, pages: 0, rows: [] })
    expect(pagesRead()).toBe(0)
    const rows = [{ key: '1031', action: 'skip' }]
    const decided = await clerk.send('PATCH', `/plans/${plan}/rows`, { rows })
    expect(decided.body.counts).toMatchObject({ refuse: 1030, skip: 1 })
  })

  it('are the work of editors; viewers may look, nobody else may', async () => {
    const viewer = clerkOn({ road: served.express, token: served.tokens.viewer })
    const anybody = clerkOn({ road: served.express })
    const { plan } = await clerk.post('/certificates/issue', { role: 'member', people: [{ name: 'Ada' }] })
    const paths = ['issue', 'upload', 'upload/check', 'release', 'redraw'].map(
      (act) => `/certificates/${act}`,
    )
    for (const path of [...paths, `/plans/${plan}/start`, `/plans/${plan}/cancel`]) {
      for (const who of [viewer, anybody]) {
        expect({ path, status: (await who.send('POST', path, {})).status }).toEqual({ path, status: 403 })
      }
    }
    expect((await viewer.send('GET', `/plans/${plan}/rows`)).status).toBe(200)
    expect((await anybody.send('GET', `/plans/${plan}/rows`)).status).toBe(403)
    expect((await anybody.send('GET', '/plans')).status).toBe(403)
  })

  it.each([
    [{}, 'role'],
    [{ role: 'nobody-knows' }, 'role'],
    [{ role: 'member', year: 'soon', text: 'A' }, 'year'],
    [{ role: 'member' }, 'people'],
    [{ role: 'member', people: [{}] }, 'people[0]'],
    [{ role: 'member', text: 'A', template: 'none' }, 'template'],
    [{ role: 'member', text: 'A', dryrun: true }, 'dryrun'],
    [{ role: 'member', text: 'A', issuedAt: 'soon' }, 'issuedAt'],
    [{ role: 'member', text: 'a\r'.repeat(140_000) }, 'text'],
  ])('refuse what is asked wrongly by the name of the field: %j', async (data, name) => {
    const { status, body } = await clerk.send('POST', '/certificates/issue', data)
    expect({ status, message: body.errors?.[0]?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(`"${name}"`),
    })
  })

  it('take no other role or year for a row of a batch that is for one award, and quote what was sent in one line', async () => {
    const { plan } = await clerk.post('/certificates/issue', { role: 'member', people: [{ name: 'Ada' }] })
    const decide = async (decision: object) => {
      const { status, body } = await clerk.send('PATCH', `/plans/${plan}/rows`, decision)
      return [status, body.errors?.[0]?.message]
    }
    const refused = (name: string) => [400, expect.stringContaining(`"${name}" can be decided of uploaded`)]
    expect(await decide({ rows: [{ key: '1', year: 2021 }] })).toEqual(refused('year'))
    expect(await decide({ rows: [{ key: '1', role: 'member' }] })).toEqual(refused('role'))
    expect(await decide({ missing: true, year: null })).toEqual(refused('year'))
    const key = 'k\n\u001b[31m\u202eFATAL'
    expect(await decide({ rows: [{ key }, { key }] })).toEqual([
      400,
      expect.stringContaining('"k  [31m FATAL"'),
    ])
  })

  it('refuse to redraw what is outdated where no template says of what', async () => {
    const { id } = await served.laurel.payload.create({ collection: 'templates', data: { name: 'Plain' } })
    const ask = async (data: object) =>
      (await clerk.send('POST', '/certificates/redraw', { ...data, outdated: true, dryRun: true })).body
    const refused = { errors: [{ message: expect.stringContaining('"outdated" goes with a "template"') }] }
    expect(await ask({ role: 'member' })).toEqual(refused)
    expect(await ask({ certificates: ['any'], template: id })).toEqual(refused)
    expect(await ask({ role: 'member', template: id })).toMatchObject({ plan: null, rows: [] })
  })

  it('say that the database failed, and not that there is no such thing', async () => {
    const { plan } = await clerk.post('/certificates/issue', { role: 'member', people: [{ name: 'Ada' }] })
    const { db } = served.laurel.payload
    const { find, findOne } = db
    const lost = ['roles', 'plans', 'laurel-uploads']
    const lose = (args: { collection: string }) => {
      if (lost.includes(args.collection)) throw new Error('the disk is gone')
    }
    Object.assign(db, {
      find: async (args: Parameters<typeof find>[0]) => {
        lose(args)
        return await find.call(db, args)
      },
      findOne: async (args: Parameters<typeof findOne>[0]) => {
        lose(args)
        return await findOne.call(db, args)
      },
    })
    const statuses = await Promise.all([
      clerk.send('POST', '/certificates/issue', { role: 'member', people: [{ name: 'Ada' }], dryRun: true }),
      clerk.send('GET', `/plans/${plan}/rows`),
      clerk.send('GET', `/plans/${plan}/files/${plan}`),
    ])
    Object.assign(db, { find, findOne })
    expect(statuses.map(({ status }) => status)).toEqual([500, 500, 500])
    expect((await clerk.send('GET', '/plans/no id/rows')).status).toBe(404)
  })

  it('refuse in the language of whoever asks', async () => {
    const ask = async (path: string, data?: object) => {
      const response = await served.express.rest(path, {
        token: served.tokens.editor,
        headers: { 'accept-language': 'zh', 'content-type': 'application/json' },
        ...(data ? { method: 'POST', body: JSON.stringify(data) } : {}),
      })
      const { errors }: { errors?: { message: string }[] } = await response.json()
      return [response.status, errors?.[0]?.message]
    }
    expect(await ask('/certificates/issue', { role: 'member', year: 'soon' })).toEqual([
      400,
      '“year”应为 1970 到 2200 之间的整数。',
    ])
    expect(await ask('/plans/none/rows')).toEqual([404, '没有此批次。'])
  })
})
