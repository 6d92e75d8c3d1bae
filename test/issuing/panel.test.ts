import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { openServed, type Served } from '../contract/served.js'
import { databases } from '../support/index.js'
import { type Clerk, clerkOn, type Row } from './batch.js'

describe.each(databases)('what the screens for many certificates ask, on $name', ({ open }) => {
  let served: Served
  let clerk: Clerk
  let role: string | number

  beforeAll(async () => {
    served = await openServed({ open })
    clerk = clerkOn({ road: served.express, token: served.tokens.editor })
    const { payload } = served.laurel
    role = (await payload.create({ collection: 'roles', data: { name: 'Pathfinder' } })).id
    for (const [index, name] of ['Nadia Rossi', 'Bo Lindqvist', 'Ines Prado'].entries()) {
      const person = await payload.create({ collection: 'people', data: { name } })
      const kept = index === 2 ? { sourceURL: 'https://files.example/ines.png' } : {}
      const data = { person: person.id, role, year: 2019, status: 'active' as const, ...kept }
      await payload.create({ collection: 'certificates', data })
    }
  }, 120_000)
  afterAll(() => served?.close())

  const upload = async (data: object, name = 'anything.png') => {
    const bytes = await sharp({
      create: { width: 60 + name.length, height: 40, channels: 3, background: 'teal' },
    })
      .png()
      .toBuffer()
    const body = new FormData()
    body.set('_payload', JSON.stringify(data))
    body.set('file', new File([new Uint8Array(bytes)], name))
    const { editor } = served.tokens
    const response = await served.express.rest('/certificates/upload', {
      method: 'POST',
      body,
      token: editor,
    })
    const answer: { plan: string; row: Row & { file: { upload: string } } } = await response.json()
    return answer
  }

  it('says where people have no file yet, and how many', async () => {
    const { body } = await clerk.send('GET', '/certificates/issue/suggestions')
    expect(body.suggestions).toContainEqual({ role, year: 2019, count: 2 })
    const stranger = clerkOn({ road: served.express })
    expect((await stranger.send('GET', '/certificates/issue/suggestions')).status).toBe(403)
  })

  it('draws what the longest name of a role and year would look like', async () => {
    const { status, body } = await clerk.send('GET', `/certificates/issue/preview?role=${role}&year=2019`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ svg: expect.stringMatching(/^<svg/), template: null })
    expect(['Nadia Rossi', 'Bo Lindqvist', 'Ines Prado']).toContain(body.name)
    const ask = async (data: object) => (await clerk.send('POST', path, { role, year: 1999, ...data })).body
    const path = '/certificates/issue/preview'
    const { docs } = await served.laurel.payload.find({
      collection: 'people',
      where: { name: { equals: 'Ines Prado' } },
    })
    const chosen = await ask({ people: docs.map(({ id }) => ({ id })) })
    expect(chosen).toMatchObject({ name: 'Ines Prado', svg: expect.stringContaining('Pathfinder') })
    expect(chosen.svg).toContain('1999')
    expect(chosen).not.toHaveProperty('shortest')
    const pasted = await ask({ text: 'Name,GitHub\nAda Augusta King of Lovelace,ada\nEd,\n' })
    expect(pasted).toMatchObject({ name: 'Ada Augusta King of Lovelace', shortest: { name: 'Ed' } })
    const page = '字'.repeat(201)
    const withPage = await ask({ text: `Name\n${page}\nAda Augusta King of Lovelace\nEd` })
    expect(withPage).toMatchObject({ name: 'Ada Augusta King of Lovelace', shortest: { name: 'Ed' } })
    expect((await served.express.rest(path, { method: 'POST' })).status).toBe(403)
    // Whoever is unknown is left out, as a batch refuses their row alone.
    const strange = ['no id', '1.5', 'x'.repeat(24), 2 ** 53].map((id) => ({ id }))
    const known = docs.map(({ id }) => ({ id }))
    const [unknown, mixed] = [await ask({ people: strange }), await ask({ people: [...strange, ...known] })]
    expect(unknown).toMatchObject({ isInvented: true })
    expect(mixed).toMatchObject({ name: 'Ines Prado' })
    expect((await ask({ yaer: 2019 })).errors).toMatchObject([{ message: '"yaer" is not known here.' }])
  })

  it('shows the staff one of the certificates that a batch will draw, the one with the longest name', async () => {
    const { plan } = await clerk.post('/certificates/issue', { role, year: 2019, everybodyWithoutFile: true })
    const path = `/plans/${plan}/sample.svg?locale=zh`
    const { editor } = served.tokens
    const sample = await served.express.rest(path, { token: editor })
    expect([sample.status, sample.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
    expect(await sample.text()).toMatch(/^<svg[^>]*>[\s\S]*Bo Lindqvist/)
    expect((await served.express.rest(path)).status).toBe(403)
    await clerk.post(`/plans/${plan}/cancel`, {})
    const { plan: release } = await clerk.post('/certificates/release', { role, year: 2019 })
    const none = await served.express.rest(`/plans/${release}/sample.svg`, { token: editor })
    expect(none.status).toBe(404)
  })

  it('reads the folders above a file, and shows a file that waits to the staff alone', async () => {
    const { plan, row } = await upload({ path: '2019/pathfinder/Nadia Rossi.png' }, 'Nadia Rossi.png')
    expect(row).toMatchObject({ label: '2019/pathfinder/Nadia Rossi.png', action: 'update', year: 2019 })
    const path = `/plans/${plan}/files/${row.file.upload}`
    const shown = await served.express.rest(path, { token: served.tokens.editor })
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect((await served.express.rest(path)).status).toBe(403)
    const elsewhere = await served.express.rest(`/plans/other/files/${row.file.upload}`, {
      token: served.tokens.editor,
    })
    expect(elsewhere.status).toBe(404)
  })

  it('remembers what was decided of a row while something else is still open', async () => {
    const { plan, row } = await upload({}, 'Otto Unbekannt.png')
    await clerk.post('/certificates/upload/check', { plan })
    const decide = async (decision: object) => {
      const rows = { rows: [{ key: row.key, ...decision }] }
      const [decided] = (await clerk.send('PATCH', `/plans/${plan}/rows`, rows)).body.rows
      return { action: decided?.action, asks: decided?.problems.map(({ code }) => code), row: decided }
    }
    expect(await decide({ role })).toMatchObject({ action: 'ask', asks: ['newPerson', 'noYear'] })
    expect(await decide({ person: null, name: 'Otto U.' })).toMatchObject({ action: 'ask', asks: ['noYear'] })
    expect(await decide({ year: null })).toMatchObject({
      action: 'create',
      asks: [],
      row: { person: { name: 'Otto U.', isNew: true } },
    })
  })

  it('asks before a file whose role or year is set becomes another certificate beside that of a group', async () => {
    const { payload } = served.laurel
    const group = await payload.create({ collection: 'groups', data: { name: 'Docs' } })
    const where = { name: { equals: 'Nadia Rossi' } }
    const [nadia] = (await payload.find({ collection: 'people', where })).docs
    const award = { person: nadia?.id, role, year: 2015, status: 'active' as const, group: group.id }
    await payload.create({ collection: 'certificates', data: award })
    const { plan, row } = await upload({}, 'Nadia Rossi.png')
    await clerk.post('/certificates/upload/check', { plan })
    const decide = async (data: object) => (await clerk.send('PATCH', `/plans/${plan}/rows`, data)).body.rows
    const asked = [{ action: 'ask', year: 2015, problems: [{ code: 'hasInGroup' }] }]
    expect(await decide({ missing: true, role, year: 2015 })).toMatchObject(asked)
    const { key } = row
    expect(await decide({ rows: [{ key, year: 2014 }] })).toMatchObject([{ action: 'create', problems: [] }])
    expect(await decide({ rows: [{ key, year: 2015 }] })).toMatchObject(asked)
    const given = [{ action: 'create', year: 2015, problems: [] }]
    expect(await decide({ rows: [{ key, action: 'create' }] })).toMatchObject(given)
    await clerk.post(`/plans/${plan}/cancel`, {})
  })

  it('sets the role and year of all files that lack them at once, and of no others', async () => {
    const { plan } = await upload({}, 'Otto Zett.png')
    await upload({ plan }, '2017 Bo Lindqvist.png')
    const { counts } = await clerk.post('/certificates/upload/check', { plan })
    expect(counts).toMatchObject({ ask: 2, lackingAward: 2 })
    const decide = (data: object) => clerk.send('PATCH', `/plans/${plan}/rows`, { missing: true, ...data })
    expect((await decide({ samePerson: true, rows: [] })).status).toBe(400)
    expect(await decide({})).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining('give a "role", a "year" or both') }] },
    })
    const [{ key = '' } = {}] = await clerk.rows(plan)
    const twice = [
      { key, year: 2016 },
      { key, action: 'skip' },
    ]
    expect(await clerk.send('PATCH', `/plans/${plan}/rows`, { rows: twice })).toMatchObject({
      status: 400,
      body: { errors: [{ message: `"rows" decides one row twice: "${key}".` }] },
    })
    const titleOf = async (id: string) => (await clerk.send('GET', `/plans/${id}?depth=0`)).body.title
    expect(await titleOf(plan)).toBe('2017 (2)')
    const { body } = await decide({ role, year: 2018 })
    expect(await titleOf(plan)).toBe('Pathfinder 2017, Pathfinder 2018')
    expect(await titleOf((await clerk.post('/certificates/release', { plan })).plan)).toBe(
      await titleOf(plan),
    )
    expect(body.counts).toMatchObject({ create: 1, ask: 1 })
    expect(body.rows).toMatchObject([
      { year: 2018, problems: [{ code: 'newPerson' }] },
      { year: 2017, problems: [] },
    ])
    expect((await decide({ role, year: 2018 })).body.rows).toEqual([])
  })
})
