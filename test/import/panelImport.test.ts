import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openServed, type Served } from '../contract/served.js'
import { type Clerk, clerkOn } from '../issuing/batch.js'
import { databases } from '../support/index.js'

const post = [
  '---',
  'title: The year 2021',
  'date: 2022-01-05',
  'odd: kept in the report',
  '---',
  '## Ambassadors of 2021',
  '',
  '| Name | GitHub | Certificate |',
  '| --- | --- | --- |',
  '| Ada Example | [ada-x](https://github.com/ada-x) | [Download](https://files.example.org/ambassador-ada.png) |',
  '| Bob Beispiel | [bob-b](https://github.com/bob-b) | |',
  '',
].join('\n')

/** The beginning of a picture. */
const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0,
])

describe.each(databases)('an import in the panel, on $name', ({ open }) => {
  let served: Served
  let clerk: Clerk

  beforeAll(async () => {
    served = await openServed({ open })
    clerk = clerkOn({ road: served.express, token: served.tokens.editor })
  }, 120_000)
  afterAll(() => served?.close())

  const drop = async (
    {
      path,
      text,
      ...fields
    }: { path: string; text: string | Uint8Array<ArrayBuffer>; plan?: string; key?: string },
    token = served.tokens.editor,
  ) => {
    const body = new FormData()
    body.append('_payload', JSON.stringify({ ...fields, path }))
    body.append('file', new Blob([text]), path.split('/').at(-1))
    const response = await served.express.rest('/plans/import', { method: 'POST', token, body })
    return { status: response.status, body: await response.json() }
  }
  const check = async (plan: string, choices: object = {}) => {
    await clerk.post('/plans/import/check', { plan, ...choices })
    return (await clerk.send('GET', `/plans/${plan}?depth=0`)).body
  }
  /** Until the job of a cancelled plan has said what it had written. */
  const untilSettled = async (plan: string) => {
    for (;;) {
      const { body } = await clerk.send('GET', `/plans/${plan}/rows?about=people&only=done`)
      if (body.total > 0) return
      await sleep(50)
    }
  }
  const rowsAbout = async (plan: string, about: string) =>
    (await clerk.send('GET', `/plans/${plan}/rows?about=${about}`)).body.rows
  const start = async (plan: string) => {
    await clerk.send('POST', `/plans/${plan}/start`, {})
    return await clerk.over(plan)
  }

  it('shows what would be done, writes it when it is started, and keeps the report', async () => {
    const first = await drop({ path: 'news/2021.md', text: post, key: 'first' })
    expect(first).toMatchObject({ status: 201, body: { path: 'news/2021.md' } })
    const { plan } = first.body
    expect((await drop({ path: 'news/2021.md', text: post, key: 'first' })).body.plan).toBe(plan)
    const checked = await check(plan)
    expect(checked).toMatchObject({ state: 'ready', title: '2021.md' })
    expect(checked.counts).toMatchObject({ 'posts:create': 1, 'people:create': 2, 'certificates:create': 2 })
    const { payload } = served.laurel
    expect((await payload.count({ collection: 'people' })).totalDocs).toBe(0)
    expect(await rowsAbout(plan, 'posts')).toMatchObject([
      {
        label: 'The year 2021',
        detail: 'news/2021.md',
        action: 'create',
        notes: [{ line: 4, message: expect.stringContaining('odd') }],
      },
    ])
    const over = await start(plan)
    expect(over).toMatchObject({ state: 'done', counts: { done: 6 } })
    expect(await rowsAbout(plan, 'people')).toMatchObject([
      { label: 'Ada Example', result: 'done', id: expect.anything() },
      { label: 'Bob Beispiel', result: 'done' },
    ])
    const { docs } = await payload.find({ collection: 'posts' })
    expect(docs).toMatchObject([{ title: 'The year 2021', _status: 'published' }])
    const files = await payload.db.count({ collection: 'laurel-sources', where: {} })
    expect(files.totalDocs).toBe(0)
  }, 60_000)

  it('leaves out what an editor left out, and takes it when it is started again', async () => {
    const { plan } = (await drop({ path: 'a.md', text: '---\ntitle: A\n---\nText of A.' })).body
    await drop({ path: 'b.md', text: '---\ntitle: B\n---\nText of B.', plan })
    await check(plan)
    const decide = (rows: object[]) => clerk.send('PATCH', `/plans/${plan}/rows`, { rows })
    expect(await decide([{ key: 'post:b.md', action: 'skip' }])).toMatchObject({
      status: 200,
      body: { rows: [{ key: 'post:b.md', action: 'skip' }], counts: { 'posts:skip': 1 } },
    })
    expect((await decide([{ key: 'post:nowhere.md', action: 'skip' }])).status).toBe(400)
    await start(plan)
    const titles = async () =>
      (await served.laurel.payload.find({ collection: 'posts', sort: 'title' })).docs.map(
        ({ title }) => title,
      )
    expect(await titles()).toEqual(['A', 'The year 2021'])
    await decide([{ key: 'post:b.md', action: 'take' }])
    expect(await start(plan)).toMatchObject({ state: 'done', counts: { done: 2 } })
    expect(await titles()).toEqual(['A', 'B', 'The year 2021'])
  }, 60_000)

  it('reads a spreadsheet with the role and year that the editor says', async () => {
    const text = 'Name\tGitHub\nVera Liste\tvera-l\n'
    const { plan } = (await drop({ path: 'pasted.tsv', text })).body
    const checked = await check(plan, { role: 'speaker', year: 2020 })
    expect(checked.counts).toMatchObject({ 'people:create': 1, 'certificates:create': 1 })
    await start(plan)
    const { docs } = await served.laurel.payload.find({
      collection: 'people',
      where: { github: { equals: 'vera-l' } },
    })
    expect(docs).toMatchObject([{ name: 'Vera Liste' }])
  }, 60_000)

  it('takes an editor’s word for who is meant, also when the same is imported again', async () => {
    const { payload } = served.laurel
    const named = (title: string, year: number) =>
      `---\ntitle: ${title}\ndate: ${year + 1}-01-01\n---\n## Speakers of ${year}\n\n| Name |\n| --- |\n| Kim Doubling |\n`
    const names = async () =>
      (await payload.find({ collection: 'people', where: { name: { equals: 'Kim Doubling' } } })).totalDocs
    const { plan } = (await drop({ path: 'one.md', text: named('One', 2015) })).body
    await drop({ path: 'two.md', text: named('Two', 2016), plan })
    await check(plan)
    const merges = await rowsAbout(plan, 'merges')
    expect(merges).toMatchObject([
      { label: 'Kim Doubling', detail: 'two.md', person: { name: 'Kim Doubling' } },
    ])
    const decision = { key: merges[0]?.key, person: null }
    await clerk.send('PATCH', `/plans/${plan}/rows`, { rows: [decision] })
    expect(await start(plan)).toMatchObject({ state: 'done' })
    expect(await names()).toBe(2)
    const again = (await drop({ path: 'one.md', text: named('One', 2015) })).body.plan
    await drop({ path: 'two.md', text: named('Two', 2016), plan: again })
    expect((await check(again)).counts).not.toHaveProperty('create')
    const third = (await drop({ path: 'three.md', text: named('Three', 2017) })).body.plan
    const asked = await check(third)
    expect(asked.counts).toMatchObject({ merges: 1 })
    const [row] = await rowsAbout(third, 'merges')
    const { docs } = await payload.find({ collection: 'people', where: { name: { equals: 'Kim Doubling' } } })
    const counts = async () => {
      const all = docs.map(({ id }) =>
        payload.count({ collection: 'certificates', where: { person: { equals: id } } }),
      )
      return (await Promise.all(all)).map(({ totalDocs }) => totalDocs)
    }
    expect(await counts()).toEqual([1, 1])
    await clerk.send('PATCH', `/plans/${third}/rows`, { rows: [{ key: row?.key, person: docs[1]?.id }] })
    expect(await start(third)).toMatchObject({ state: 'done' })
    expect([await names(), ...(await counts())]).toEqual([2, 1, 2])
  }, 60_000)

  it('says of a cancelled import just what it had written, and another finishes it', async () => {
    const { payload } = served.laurel
    const lines = Array.from({ length: 90 }, (_, index) => `Crowd Member ${index},crowd-${index}`)
    const text = ['Name,GitHub', ...lines].join('\n')
    const { plan } = (await drop({ path: 'crowd.csv', text })).body
    await check(plan, { role: 'member', year: 2014 })
    const written = async () =>
      (await payload.count({ collection: 'people', where: { github: { contains: 'crowd-' } } })).totalDocs
    await clerk.send('POST', `/plans/${plan}/start`, {})
    while (!(await written())) await sleep(20)
    expect((await clerk.send('POST', `/plans/${plan}/cancel`, {})).status).toBe(200)
    await untilSettled(plan)
    const told = await clerk.send('GET', `/plans/${plan}/rows?about=people&only=done`)
    expect(told.body.total).toBe(await written())
    const rest = (await drop({ path: 'crowd.csv', text })).body.plan
    await check(rest, { role: 'member', year: 2014 })
    expect(await start(rest)).toMatchObject({ state: 'done' })
    expect(await written()).toBe(90)
  }, 60_000)

  it('tells in one line what can’t be read, and imports the rest', async () => {
    const { plan } = (await drop({ path: 'good.md', text: '---\ntitle: Good\n---\nGood.' })).body
    await drop({ path: 'bad.md', text: png, plan })
    await drop({ path: 'broken.zip', text: 'no archive', plan })
    await check(plan)
    const told = [...(await rowsAbout(plan, 'files')), ...(await rowsAbout(plan, 'posts'))]
    const messages = told.map((row) => [row.label, Reflect.get(row, 'notes') ?? []])
    expect(Object.fromEntries(messages)).toMatchObject({
      'bad.md': [{ message: expect.any(String) }],
      'broken.zip': [{ message: expect.any(String) }],
      Good: [],
    })
    expect(await start(plan)).toMatchObject({ state: 'done' })
  }, 60_000)

  it('is refused to viewers and strangers, and for paths that lead out', async () => {
    expect((await drop({ path: 'a.md', text: 'A' }, served.tokens.viewer)).status).toBe(403)
    expect((await drop({ path: 'a.md', text: 'A' }, '')).status).toBe(403)
    expect((await drop({ path: '../../a.md', text: 'A' })).status).toBe(400)
    expect((await clerk.send('POST', '/plans/import/check', { plan: 'nowhere' })).status).toBe(400)
  })
})
