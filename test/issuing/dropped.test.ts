import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { resolvedOf } from '../../collections/index.js'
import { checkUploads, sweepOld } from '../../src/issuing/index.js'
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

  beforeAll(async () => {
    const dropping = await openDropping({ open })
    ;({ served, laurel, clerk, role, people, picture, drop, certificateOf, staged } = dropping)
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
  }, 60_000)

  it('stay as they were planned when their batch begins while they are matched or decided', async () => {
    const { plan, row } = await drop({ name: 'Nobody Else.png', data: await picture('gray') })
    await clerk.post('/certificates/upload/check', { plan })
    const { payload } = laurel
    const { db } = payload
    const setState = (state: string) => db.updateOne({ collection: 'plans', id: plan, data: { state } })
    const [page] = (await db.find({ collection: 'laurel-plan-pages', where: { plan: { equals: plan } } }))
      .docs
    await setState('running')
    const req = await createLocalReq({}, payload)
    const given = { id: laurel.payload.db.defaultIDType === 'number' ? Number(plan) : plan }
    expect(await checkUploads({ req, resolved: resolvedOf(payload), plan: given })).toBe(false)
    expect(
      (await db.find({ collection: 'laurel-plan-pages', where: { plan: { equals: plan } } })).docs,
    ).toEqual([page])
    await setState('ready')
    const decide = () =>
      clerk.send('PATCH', `/plans/${plan}/rows`, { rows: [{ key: row.key, action: 'skip' }] })

    const until = new Date(Date.now() + 60_000).toISOString()
    const lease = { collection: 'laurel-leases', where: { id: { equals: `plan:${plan}` } } }
    await db.updateOne({ ...lease, data: { holder: 'another server', until } })
    const held = await decide()
    expect(held).toMatchObject({
      status: 409,
      body: { errors: [{ message: expect.stringContaining('Another server is at this batch') }] },
    })
    const blocked = await drop({ name: 'One More.png', data: await picture('pink'), plan })
    expect({ ...blocked }).toMatchObject({ status: 503 })
    await db.updateOne({ ...lease, data: { holder: 'nobody', until: new Date(0).toISOString() } })

    const { updateOne } = db
    db.updateOne = async (args) => {
      if (args.collection === 'laurel-plan-pages')
        await updateOne.call(db, { collection: 'plans', id: plan, data: { state: 'cancelled' } })
      return updateOne.call(db, args)
    }
    const lost = await decide()
    db.updateOne = updateOne
    expect(lost.status).toBe(409)
    await laurel.payload.delete({ collection: 'laurel-uploads', where: { plan: { equals: plan } } })
  }, 60_000)

  it('stay as long as somebody works with their batch or it runs, and go a week after', async () => {
    const { plan } = await drop({ name: 'Nobody At All.png', data: await picture('gold') })
    const { db } = laurel.payload
    const [old, now] = [new Date(Date.now() - 8 * 24 * 3_600_000).toISOString(), new Date().toISOString()]
    const sweep = async (data: Record<string, unknown>) => {
      await db.updateOne({ collection: 'plans', id: plan, data })
      await sweepOld({ payload: laurel.payload, resolved: resolvedOf(laurel.payload) })
      return await staged()
    }
    const where = { plan: { equals: plan } }
    await db.updateOne({ collection: 'laurel-uploads', where, data: { createdAt: old } })
    expect(await sweep({ state: 'done', updatedAt: now })).toBe(1)
    expect(await sweep({ state: 'running', updatedAt: old })).toBe(1)
    expect(await sweep({ state: 'done', updatedAt: old })).toBe(0)
  })

  it('are kept once though dropped twice, and told to whoever comes back to them', async () => {
    const { plan } = await drop({ name: 'ambassador-halil.png', data: await picture('gray') })
    const again = await drop({ name: 'copy.png', data: await picture('gray'), plan })
    expect(again).toMatchObject({ status: 200, sameAs: 'ambassador-halil.png' })
    const { body } = await clerk.send('GET', `/plans/${plan}/files`)
    expect(body.files).toMatchObject([{ name: 'ambassador-halil.png' }])
    expect((await served.express.rest(`/plans/${plan}/files`)).status).toBe(403)
    await clerk.post(`/plans/${plan}/cancel`, {})
  })

  it('are refused when their batch has begun before they are there', async () => {
    const { plan } = await drop({ name: 'ambassador-halil.png', data: await picture('gray') })
    const { db } = laurel.payload
    const { create } = db
    const setState = (state: string) => db.updateOne({ collection: 'plans', id: plan, data: { state } })
    db.create = async (args) => {
      if (args.collection === 'laurel-uploads') await setState('running')
      return create.call(db, args)
    }
    const late = await drop({ name: 'Somebody Else.png', data: await picture('green'), plan })
    db.create = create
    expect(late.status).toBe(409)
    expect(await staged()).toBe(1)
    await setState('checking')
    await clerk.post(`/plans/${plan}/cancel`, {})
  })

  it('go to one batch when the first is sent again since its answer was lost, and are matched there', async () => {
    const data = await picture('pink')
    const first = () => drop({ name: 'Lost Answer.png', data, key: 'a key' })
    const [one, two] = await Promise.all([first(), first()])
    expect(two.plan).toBe(one.plan)
    expect([one.status, two.status].sort()).toEqual([200, 201])
    expect(await staged()).toBe(1)
    expect((await drop({ name: 'Lost Answer.png', data, key: 'another' })).plan).not.toBe(one.plan)

    const { db } = laurel.payload
    await db.updateOne({ collection: 'plans', id: one.plan, data: { state: 'ready' } })
    await first()
    expect((await clerk.send('GET', `/plans/${one.plan}`)).body.state).toBe('checking')
    await clerk.post(`/plans/${one.plan}/cancel`, {})
    expect((await first()).status).toBe(409)
    await laurel.payload.delete({ collection: 'laurel-uploads', where: {} })
  })

  it('are gone when the batch is cancelled, and refused when they are not what they seem', async () => {
    const { plan } = await drop({ name: 'ambassador-halil.png', data: await picture('gray') })
    expect(await staged()).toBe(1)
    await clerk.post(`/plans/${plan}/cancel`, {})
    expect(await staged()).toBe(0)
    const folder = laurel.payload.collections['laurel-uploads']?.config.upload.staticDir ?? ''
    expect(await readdir(folder)).toEqual([])
    expect((await drop({ name: 'a.png', data: await picture('gray'), plan })).status).toBe(409)
    const disguised = await drop({ name: '../../x.png', data: Buffer.from('<svg onload="alert(1)"/>') })
    expect(disguised).toMatchObject({ status: 400, errors: [{ message: expect.any(String) }] })
    expect(await staged()).toBe(0)
  })
})

/** Whose certificate a row is for. */
const pick = ({ person, certificate, serial }: Partial<Row> = {}) => ({ person, certificate, serial })
