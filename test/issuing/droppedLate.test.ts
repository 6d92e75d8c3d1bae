import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { resolvedOf, uploadsSlug } from '../../collections/index.js'
import { checkUploads } from '../../src/issuing/index.js'
import { sweepFiles } from '../../src/plans/index.js'
import { databases } from '../support/index.js'
import { type Dropping, openDropping } from './dropping.js'

describe.each(databases)('files dropped late, twice or in vain, on $name', ({ open }) => {
  let dropping: Dropping

  beforeAll(async () => {
    dropping = await openDropping({ open })
  }, 120_000)
  afterAll(() => dropping?.served.close())

  it('stay as they were planned when their batch begins while they are matched or decided', async () => {
    const { laurel, clerk, picture, drop } = dropping
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
    const { laurel, picture, drop, staged } = dropping
    const { plan } = await drop({ name: 'Nobody At All.png', data: await picture('gold') })
    const { db } = laurel.payload
    const [old, now] = [new Date(Date.now() - 8 * 24 * 3_600_000).toISOString(), new Date().toISOString()]
    const sweep = async (data: Record<string, unknown>) => {
      await db.updateOne({ collection: 'plans', id: plan, data })
      await sweepFiles({
        payload: laurel.payload,
        resolved: resolvedOf(laurel.payload),
        collection: uploadsSlug,
      })
      return await staged()
    }
    const where = { plan: { equals: plan } }
    await db.updateOne({ collection: 'laurel-uploads', where, data: { createdAt: old } })
    expect(await sweep({ state: 'done', updatedAt: now })).toBe(1)
    expect(await sweep({ state: 'running', updatedAt: old })).toBe(1)
    expect(await sweep({ state: 'done', updatedAt: old })).toBe(0)
  })

  it('are kept once though dropped twice, and told to whoever comes back to them', async () => {
    const { served, clerk, picture, drop } = dropping
    const { plan } = await drop({ name: 'ambassador-halil.png', data: await picture('gray') })
    const again = await drop({ name: 'copy.png', data: await picture('gray'), plan })
    expect(again).toMatchObject({ status: 200, sameAs: 'ambassador-halil.png' })
    const { body } = await clerk.send('GET', `/plans/${plan}/files`)
    expect(body.files).toMatchObject([{ name: 'ambassador-halil.png' }])
    expect((await served.express.rest(`/plans/${plan}/files`)).status).toBe(403)
    await clerk.post(`/plans/${plan}/cancel`, {})
  })

  it('are refused when their batch has begun before they are there', async () => {
    const { laurel, clerk, picture, drop, staged } = dropping
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
    const { laurel, clerk, picture, drop, staged } = dropping
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
    const { clerk, picture, drop, staged, stagedFiles } = dropping
    const { plan } = await drop({ name: 'ambassador-halil.png', data: await picture('gray') })
    expect(await staged()).toBe(1)
    await clerk.post(`/plans/${plan}/cancel`, {})
    expect(await staged()).toBe(0)
    expect(await stagedFiles()).toEqual([])
    expect((await drop({ name: 'a.png', data: await picture('gray'), plan })).status).toBe(409)
    const disguised = await drop({ name: '../../x.png', data: Buffer.from('<svg onload="alert(1)"/>') })
    expect(disguised).toMatchObject({ status: 400, errors: [{ message: expect.any(String) }] })
    expect(await staged()).toBe(0)
  })
})
