import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { databases } from '../support/index.js'
import type { Row } from './batch.js'
import { type Dropping, openDropping } from './dropping.js'
import { makePDF } from './makePDF.js'

describe.each(databases)('files dropped together, on $name', ({ open }) => {
  let served: Dropping['served']
  let laurel: Dropping['laurel']
  let clerk: Dropping['clerk']
  let role: Dropping['role']
  let people: Dropping['people']
  let picture: Dropping['picture']
  let drop: Dropping['drop']
  let certificateOf: Dropping['certificateOf']
  let staged: Dropping['staged']
  let stagedFiles: Dropping['stagedFiles']

  beforeAll(async () => {
    const dropping = await openDropping({ open })
    ;({ served, laurel, clerk, role, people, picture, drop, certificateOf, staged, stagedFiles } = dropping)
  }, 120_000)
  afterAll(() => served?.close())

  it('become the files of those whose names they bear; unsure ones wait for a decision', async () => {
    const first = await drop({ name: 'ambassador-halil.png', data: await picture('red') })
    expect(first).toMatchObject({ status: 201, row: { action: 'update', person: { name: 'Halil' } } })
    const { plan } = first
    await drop({ name: '证书-张三-2022.pdf', data: makePDF(), plan })
    await drop({ name: 'Nobody Known.png', data: await picture('green'), plan })
    expect((await clerk.post('/certificates/upload/check', { plan })).counts).toMatchObject({
      update: 1,
      create: 1,
      ask: 1,
    })
    await clerk.post(`/plans/${plan}/start`, {})
    expect(await clerk.over(plan)).toMatchObject({ state: 'done', counts: { done: 2, ask: 1 } })
    const halil = await certificateOf('Halil')
    expect(halil).toMatchObject({
      status: 'active',
      filename: `${halil?.serial}.png`,
      isDrawn: false,
      originalName: 'ambassador-halil.png',
    })
    const zhang = await certificateOf('张三')
    expect(zhang).toMatchObject({ status: 'draft', year: 2022, filename: `${zhang?.serial}.pdf` })
    expect(await staged()).toBe(1)

    const [waiting] = await clerk.rows(plan, 'ask')
    const rows = [{ key: waiting?.key, person: people['Ada Lovelace'] }]
    expect((await clerk.send('PATCH', `/plans/${plan}/rows`, { rows })).body.rows).toMatchObject([
      { action: 'create', person: { name: 'Ada Lovelace' } },
    ])
    await clerk.post(`/plans/${plan}/start`, {})
    expect(await clerk.over(plan)).toMatchObject({ state: 'done', counts: { done: 3 } })
    expect(await certificateOf('Ada Lovelace')).toMatchObject({
      status: 'draft',
      originalName: 'Nobody Known.png',
    })
    expect(await staged()).toBe(0)
  }, 60_000)

  it('take the place of another file only when an editor says so, and its hash is remembered', async () => {
    const before = await certificateOf('Halil')
    const { plan, row } = await drop({ name: 'ambassador-halil.png', data: await picture('blue') })
    expect(row).toMatchObject({ action: 'ask', problems: [{ code: 'replacesFile' }] })
    await clerk.post('/certificates/upload/check', { plan })
    const rows = [{ key: row.key, action: 'update' }]
    await clerk.send('PATCH', `/plans/${plan}/rows`, { rows })
    await clerk.post(`/plans/${plan}/start`, {})
    expect((await clerk.over(plan)).counts.done).toBe(1)
    expect(await certificateOf('Halil')).toMatchObject({
      serial: before?.serial,
      filename: `${before?.serial}-2.png`,
      formerFiles: [{ sha256: before?.sha256 }],
    })
  }, 60_000)

  it('ask when an editor finds two to be for one certificate, and only the one that is taken is written', async () => {
    const { plan, row } = await drop({ name: 'ambassador-Zepeng An.png', data: await picture('red') })
    const other = await drop({ name: 'Nobody.png', data: await picture('lime'), plan })
    await clerk.post('/certificates/upload/check', { plan })
    const decide = async (decision: object) =>
      (await clerk.send('PATCH', `/plans/${plan}/rows`, { rows: [{ key: other.row.key, ...decision }] })).body
    expect(await decide({ person: people['Zepeng An'] })).toMatchObject({
      counts: { update: 1, ask: 1 },
      rows: [{ action: 'ask', problems: [{ code: 'sameAward' }] }],
    })
    expect((await clerk.post('/certificates/upload/check', { plan })).counts).toMatchObject({
      update: 1,
      ask: 1,
    })
    expect((await decide({ action: 'update' })).rows).toMatchObject([
      { key: other.row.key, action: 'update' },
      { key: row.key, action: 'skip' },
    ])
    await clerk.post(`/plans/${plan}/start`, {})
    expect((await clerk.over(plan)).counts).toMatchObject({ done: 1, skip: 1 })
    const certificate = await certificateOf('Zepeng An')
    expect(certificate).toMatchObject({ originalName: 'Nobody.png' })
    expect(certificate?.formerFiles ?? []).toEqual([])
    await laurel.payload.delete({ collection: 'laurel-uploads', where: { plan: { equals: plan } } })
  }, 60_000)

  it('never become one certificate’s file both, whatever their rows say when they are carried out', async () => {
    const { payload } = laurel
    const { id: certificate } = await payload.create({
      collection: 'certificates',
      data: { role: role.id, year: 2017, status: 'active', person: people.Halil },
    })
    const names = ['Halil', 'Ada Lovelace', 'Zepeng An', '张三'].map((name) => `2017-ambassador-${name}.png`)
    const colors = ['maroon', 'plum', 'orchid', 'peru']
    const { plan } = await drop({ name: names[0] ?? '', data: await picture('maroon') })
    for (const index of [1, 2, 3])
      await drop({ name: names[index] ?? '', data: await picture(colors[index] ?? ''), plan })
    await clerk.post('/certificates/upload/check', { plan })
    const where = { plan: { equals: plan } }
    const [page] = (await payload.find({ collection: 'laurel-plan-pages', where })).docs
    const [updating, second, creating, another] = (page?.rows ?? []) as Row[]
    expect([updating, creating].map((row) => row?.action)).toEqual(['update', 'create'])
    const rows = [
      updating,
      { ...second, ...pick(updating), action: 'update' },
      creating,
      { ...another, person: creating?.person },
    ]
    await payload.update({ collection: 'laurel-plan-pages', id: page?.id ?? '', data: { rows } })
    await clerk.post(`/plans/${plan}/start`, {})
    expect((await clerk.over(plan)).counts).toMatchObject({ done: 2, failed: 2 })
    const errors = (await clerk.rows(plan, 'failed')).map(({ error }) => error)
    expect(errors).toEqual([
      'The certificate has got a file meanwhile.',
      expect.stringMatching(/^Has got certificate .* meanwhile\.$/),
    ])
    const { docs } = await payload.find({
      collection: 'certificates',
      where: { year: { equals: 2017 } },
      showHiddenFields: true,
    })
    expect(docs).toHaveLength(2)
    expect(docs.find(({ id }) => id === certificate)?.formerFiles ?? []).toEqual([])
    await payload.delete({ collection: 'laurel-uploads', where })
  }, 60_000)

  it('never become a revoked certificate’s or a group’s without a question', async () => {
    const award = { role: role.id, year: 2021 }
    const give = (name: string, data: object) =>
      laurel.payload.create({ collection: 'certificates', data: { ...award, person: people[name], ...data } })
    const revoked = await give('Halil', { status: 'revoked' })
    const group = await laurel.payload.create({ collection: 'groups', data: { name: 'Docs' } })
    await give('Zepeng An', { status: 'active', group: group.id })
    const since = await give('张三', { status: 'active' })
    const { plan, row } = await drop({ name: 'ambassador-halil-2021.png', data: await picture('teal') })
    expect(row).toMatchObject({
      action: 'ask',
      problems: [{ code: 'wasRevoked', message: expect.stringContaining(revoked.serial) }],
    })
    const ofGroup = await drop({ name: '2021大使-Zepeng An.png', data: await picture('navy'), plan })
    expect(ofGroup.row).toMatchObject({ action: 'ask', problems: [{ code: 'hasInGroup' }] })
    await drop({ name: '2021大使-张三.png', data: await picture('olive'), plan })
    await clerk.post('/certificates/upload/check', { plan })
    const decide = async (decision: object) =>
      (await clerk.send('PATCH', `/plans/${plan}/rows`, { rows: [{ key: row.key, ...decision }] })).body
        .rows[0]
    expect(await decide({ person: people.Halil })).toMatchObject({
      action: 'ask',
      problems: [{ code: 'wasRevoked' }],
    })
    const again = await decide({ action: 'create' })
    expect(again).toMatchObject({ action: 'create', problems: [] })
    await laurel.payload.update({
      collection: 'certificates',
      id: since.id,
      data: { status: 'revoked' },
    })
    await clerk.post(`/plans/${plan}/start`, {})
    expect((await clerk.over(plan)).counts).toMatchObject({ done: 1, failed: 1, ask: 1 })
    const [failed] = await clerk.rows(plan, 'failed')
    expect(failed?.error).toContain(since.serial)
    const { docs } = await laurel.payload.find({
      collection: 'certificates',
      where: { year: { equals: 2021 } },
      depth: 0,
    })
    expect(docs.filter(({ filename }) => filename)).toMatchObject([
      { serial: again?.serial, status: 'draft' },
    ])
    await laurel.payload.delete({ collection: 'laurel-uploads', where: { plan: { equals: plan } } })
    expect(await stagedFiles()).toEqual([])
  }, 60_000)
})

/** Whose certificate a row is for. */
const pick = ({ person, certificate, serial }: Partial<Row> = {}) => ({ person, certificate, serial })
