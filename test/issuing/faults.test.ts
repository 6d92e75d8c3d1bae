import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { APIError, type Payload } from 'payload'
import sharp from 'sharp'
import { resolvedOf } from '../../collections/index.js'
import { resumePlans } from '../../src/plans/index.js'
import { certificates as texts } from '../../src/translations/index.js'
import { contentWith } from '../contract/community.js'
import { openServed, type Served } from '../contract/served.js'
import { databases } from '../support/index.js'
import { type Clerk, clerkOn } from './batch.js'

describe.each(databases)('batches amid faults, on $name', ({ open }) => {
  let served: Served
  let payload: Payload
  let clerk: Clerk
  let role: string

  beforeAll(async () => {
    served = await openServed({ open })
    payload = served.laurel.payload
    clerk = clerkOn({ road: served.express, token: served.tokens.editor })
    role = String((await payload.create({ collection: 'roles', data: { name: 'Member' } })).id)
  }, 120_000)
  afterAll(() => served?.close())

  /** Has reads from a collection fail while something is done. */
  const failing = async <Result>(
    isHit: (args: { collection: string }) => boolean,
    act: () => Promise<Result>,
  ) => {
    const { findOne } = payload.db
    Object.assign(payload.db, {
      findOne: (args: { collection: string; where?: unknown }) =>
        isHit(args) ? Promise.reject(new Error('a fault')) : Reflect.apply(findOne, payload.db, [args]),
    })
    try {
      return await act()
    } finally {
      payload.db.findOne = findOne
    }
  }
  const issue = (year: number, count: number, more: object = {}) =>
    clerk.post('/certificates/issue', {
      role,
      year,
      people: Array.from({ length: count }, (_, index) => ({ name: `Member ${'ABCDEFGH'[index]}${year}` })),
      ...more,
    })
  const released = async (plan: string) => (await clerk.post('/certificates/release', { plan })).plan

  it('are done and found though a post that shows them can’t be made anew; that is queued', async () => {
    const made = await issue(2001, 2, { start: true })
    await clerk.over(made.plan)
    const { docs } = await payload.find({ collection: 'certificates', where: { year: { equals: 2001 } } })
    await payload.create({
      collection: 'posts',
      locale: 'en',
      data: { title: 'Thanks', content: contentWith(docs.map(({ id }) => id)), _status: 'published' },
    })
    const plan = await failing(
      ({ collection }) => collection === 'posts',
      async () => clerk.over(await released(made.plan)),
    )
    expect(plan).toMatchObject({ state: 'done', counts: { done: 2 } })
    expect(await (await served.express.rest('/certificates/search?q=member')).json()).toMatchObject({
      items: [{}, {}],
    })
    const { totalDocs } = await payload.count({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'laurel-refresh' } },
    })
    expect(totalDocs).toBeGreaterThan(0)
  }, 60_000)

  it('wait for a moment only when the job of that moment is queued', async () => {
    const made = await issue(2002, 1, { start: true })
    await clerk.over(made.plan)
    const { jobs } = payload
    const { queue } = jobs
    const states: unknown[] = []
    const look: typeof queue = async (args) => {
      if (args.waitUntil)
        states.push(
          (
            await payload.db.findOne<{ id: string; state: string }>({
              collection: 'plans',
              where: {
                id: {
                  equals: payload.db.defaultIDType === 'number' ? Number(args.input?.plan) : args.input?.plan,
                },
              },
            })
          )?.state,
        )
      return await Reflect.apply(queue, jobs, [args])
    }
    Object.assign(jobs, { queue: look })
    const at = new Date(Date.now() + 3_600_000).toISOString()
    const later = await clerk.post('/certificates/release', { plan: made.plan, at })
    Object.assign(jobs, { queue })
    expect({ states, state: later.state }).toEqual({ states: ['checking'], state: 'waiting' })
  }, 60_000)

  it('try a design again that could not be read for the rows before, and say when it is gone', async () => {
    const made = await issue(2003, 6)
    let fails = true
    const isFirst = ({ collection }: { collection: string }) => {
      const isHit = fails && collection === 'laurel-designs'
      if (isHit) fails = false
      return isHit
    }
    const plan = await failing(isFirst, async () => {
      await clerk.post(`/plans/${made.plan}/start`, {})
      return clerk.over(made.plan)
    })
    // Up to three rows wait for it together.
    expect(plan.counts.failed).toBeGreaterThan(0)
    expect(plan.counts.done).toBeGreaterThanOrEqual(3)

    const other = await issue(2004, 2)
    await payload.db.deleteMany({ collection: 'laurel-designs', where: {} })
    const decided = await clerk.send('PATCH', `/plans/${other.plan}/rows`, {
      rows: [{ key: other.rows[0]?.key, action: 'create' }],
    })
    const gone = 'The design that was checked is gone: make the batch anew.'
    expect(decided).toMatchObject({ status: 409, body: { errors: [{ message: gone }] } })
    const sample = await served.express.rest(`/plans/${other.plan}/sample.svg`, {
      token: served.tokens.editor,
    })
    expect(sample.status).toBe(409)
    await clerk.post(`/plans/${other.plan}/start`, {})
    await clerk.over(other.plan)
    expect((await clerk.rows(other.plan)).map(({ error }) => error)).toEqual([gone, gone])
  }, 60_000)

  it('say why a row was refused in the language of whoever reads it', async () => {
    const made = await issue(2005, 2)
    const { create } = payload
    const refusals = [new APIError(texts.personMissing.text.en, 400), new APIError('No more this year', 400)]
    Object.assign(payload, {
      create: (args: { collection: string }) => {
        const refusal = args.collection === 'certificates' && refusals.shift()
        return refusal ? Promise.reject(refusal) : Reflect.apply(create, payload, [args])
      },
    })
    await clerk.post(`/plans/${made.plan}/start`, {})
    await clerk.over(made.plan)
    Object.assign(payload, { create })
    const said = async (language: string) => {
      const options = { token: served.tokens.editor, headers: { 'accept-language': language } }
      const { rows } = await (await served.express.rest(`/plans/${made.plan}/rows`, options)).json()
      return rows.map(({ error }: { error: string }) => error).sort()
    }
    expect(await said('en')).toEqual(
      [texts.personMissing.text.en, 'The certificate was not taken: No more this year'].sort(),
    )
    expect(await said('zh')).toEqual([texts.personMissing.text.zh, '证书未被接受：No more this year'].sort())
  }, 60_000)

  it('write nothing into the certificate of somebody else whom a row was matched to before', async () => {
    const [ada, bob] = await Promise.all(
      ['Ada Lovelace', 'Bob Builder'].map((name) => payload.create({ collection: 'people', data: { name } })),
    )
    const award = { person: ada?.id, role, status: 'active' as const }
    const issued = await payload.create({ collection: 'certificates', data: { ...award, year: 2011 } })
    const sourceURL = 'https://example.org/a.png'
    const kept = await payload.create({
      collection: 'certificates',
      data: { ...award, year: 2012, sourceURL },
    })
    const made = await clerk.post('/certificates/issue', {
      role,
      year: 2011,
      people: [{ name: 'Ada Lovelace' }],
    })
    expect(made.rows).toMatchObject([{ action: 'update', serial: issued.serial }])
    const body = new FormData()
    body.set('_payload', JSON.stringify({ role, year: 2012 }))
    const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } }).png()
    body.set('file', new Blob([new Uint8Array(await picture.toBuffer())]), 'Ada Lovelace.png')
    const { editor } = served.tokens
    const dropped = await served.express.rest('/certificates/upload', { method: 'POST', token: editor, body })
    const { plan } = await dropped.json()
    await clerk.post('/certificates/upload/check', { plan })
    for (const id of [made.plan, plan]) {
      const [row] = await clerk.rows(id)
      const { body: decided } = await clerk.send('PATCH', `/plans/${id}/rows`, {
        rows: [{ key: row?.key, person: bob?.id }],
      })
      expect(decided.rows).toMatchObject([{ action: 'create', person: { name: 'Bob Builder' } }])
      expect([issued.serial, kept.serial]).not.toContain(decided.rows[0]?.serial)
      await clerk.post(`/plans/${id}/start`, {})
      expect(await clerk.over(id)).toMatchObject({ state: 'done', counts: { done: 1 } })
    }
    const { docs } = await payload.find({
      collection: 'certificates',
      where: { person: { in: [ada?.id, bob?.id] } },
      depth: 0,
      sort: 'createdAt',
    })
    expect(docs.map(({ person, year, filename }) => [person, year, Boolean(filename)])).toEqual([
      [ada?.id, 2011, false],
      [ada?.id, 2012, false],
      [bob?.id, 2011, true],
      [bob?.id, 2012, true],
    ])
  }, 60_000)

  it('show the rows that ask as they are, also when a server was killed amid a decision, and are counted anew by the next', async () => {
    const people = Array.from({ length: 60 }, (_, index) => ({ email: `nobody-${index}@example.org` }))
    const { plan } = await clerk.post('/certificates/issue', { role, year: 2016, people })
    const asking = async () => (await clerk.send('GET', `/plans/${plan}/rows?only=ask`)).body
    expect(await asking()).toMatchObject({ total: 60, pages: 2 })
    const { db } = payload
    const { updateOne } = db
    let isWritten = false
    db.updateOne = async (args) => {
      if (isWritten && args.collection === 'plans') throw new Error('killed')
      isWritten ||= args.collection === 'laurel-plan-pages'
      return updateOne.call(db, args)
    }
    const skip = (from: number, to: number) =>
      clerk.send('PATCH', `/plans/${plan}/rows`, {
        rows: people.slice(from, to).map((_, index) => ({ key: String(from + index + 1), action: 'skip' })),
      })
    const killed = await skip(0, 20)
    db.updateOne = updateOne
    expect({ status: killed.status, isWritten }).toEqual({ status: 500, isWritten: true })
    expect(await asking()).toMatchObject({ total: 40, pages: 1, rows: { length: 40 } })
    const kept = async () => (await clerk.send('GET', `/plans/${plan}?depth=0`)).body
    expect(await kept()).toMatchObject({ counts: { ask: 60, uncounted: 1 } })
    await resumePlans({ payload, resolved: resolvedOf(payload) })
    await payload.jobs.run({ queue: 'laurel-plans' })
    const counts = { ask: 40, skip: 20, knownByName: 0 }
    expect(await kept()).toMatchObject({ state: 'ready', total: 60, done: 60 })
    expect((await kept()).counts).toEqual(counts)
    const { body } = await skip(20, 21)
    expect(body.counts).toEqual({ ask: 39, skip: 21, knownByName: 0 })
    expect(await asking()).toMatchObject({ total: 39, counts: body.counts })
  }, 60_000)

  it('refuse a row whose certificate is somebody else’s by now', async () => {
    const [eve, zoe] = await Promise.all(
      ['Eve Former', 'Zoe Later'].map((name) => payload.create({ collection: 'people', data: { name } })),
    )
    const { id, serial } = await payload.create({
      collection: 'certificates',
      data: { person: eve?.id, role, year: 2013, status: 'draft' },
    })
    const made = await clerk.post('/certificates/issue', {
      role,
      year: 2013,
      people: [{ name: 'Eve Former' }],
    })
    await payload.db.updateOne({ collection: 'certificates', id, data: { person: zoe?.id } })
    await clerk.post(`/plans/${made.plan}/start`, {})
    expect(await clerk.over(made.plan)).toMatchObject({ counts: { failed: 1 } })
    expect((await clerk.rows(made.plan, 'failed'))[0]?.error).toContain(
      `Certificate ${serial} is somebody else’s`,
    )
  }, 60_000)

  it('give a namesake no login of which the row said nothing', async () => {
    const { id } = await payload.create({ collection: 'people', data: { name: 'Wang Wei' } })
    const revoked = await payload.create({
      collection: 'certificates',
      data: { person: id, role, year: 2014, status: 'active' },
    })
    const reason = { status: 'revoked' as const, statusReason: 'error' }
    await payload.update({ collection: 'certificates', id: revoked.id, data: reason })
    const people = [{ name: 'Wang Wei', github: 'ww9', email: 'ww9@example.org' }]
    const made = await clerk.post('/certificates/issue', { role, year: 2014, people })
    expect(made.rows).toMatchObject([{ action: 'ask', problems: [{ code: 'wasRevoked' }] }])
    const rows = [{ key: '1', action: 'create' }]
    await clerk.send('PATCH', `/plans/${made.plan}/rows`, { rows })
    await clerk.post(`/plans/${made.plan}/start`, {})
    expect(await clerk.over(made.plan)).toMatchObject({ counts: { done: 1 } })
    const { github, email } = await payload.findByID({ collection: 'people', id, showHiddenFields: true })
    expect([github ?? null, email ?? null]).toEqual([null, null])
  }, 60_000)
})
