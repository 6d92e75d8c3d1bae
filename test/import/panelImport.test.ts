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

  it('tells in one line what can’t be read, and imports the rest', async () => {
    const { plan } = (await drop({ path: 'good.md', text: '---\ntitle: Good\n---\nGood.' })).body
    await drop({ path: 'bad.md', text: new Uint8Array([0, 1, 2, 3, 0, 255]), plan })
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
