import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Served } from '../contract/served.js'
import { databases } from '../support/index.js'
import { type Clerk, clerkOn } from './batch.js'
import { openClerk } from './openClerk.js'

const syllables = ['Bara', 'Cemi', 'Dorn', 'Elva', 'Fint', 'Gosh', 'Hyla', 'Ispo', 'Jorn', 'Kuma']
const syllable = (index: number) => syllables[index % 10] ?? ''
const names = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `${syllable(index)} ${syllable(Math.floor(index / 10))}${syllable(Math.floor(index / 100))}`,
  ).join('\n')

describe.each(databases)('a list that is checked, on $name', ({ open }) => {
  let served: Served
  let clerk: Clerk
  let role: string | number

  beforeAll(async () => {
    ;({ served, clerk, role } = await openClerk({ open, role: 'Member' }))
    const known = [
      { name: 'Ada Lovelace', github: 'ada' },
      ...['one', 'two'].map((github) => ({ name: 'Same Name', github })),
    ]
    for (const data of known) await served.laurel.payload.create({ collection: 'people', data })
  }, 120_000)
  afterAll(() => served?.close())

  const countAll = () =>
    Promise.all(
      (['people', 'certificates', 'plans'] as const).map(
        async (collection) => (await served.laurel.payload.count({ collection })).totalDocs,
      ),
    )
  const ask = (data: object) => clerk.send('POST', '/certificates/issue', { role: 'member', ...data })
  const planOf = async (plan: string) => (await clerk.send('GET', `/plans/${plan}?depth=0`)).body
  const pagesOf = async (plan: string) => {
    const { docs } = await served.laurel.payload.db.find<{ id: string; number: number; rows: object[] }>({
      collection: 'laurel-plan-pages',
      where: { plan: { equals: String(plan) } },
      sort: 'number',
      pagination: false,
    })
    return docs
  }

  it('is answered before it is checked; how many rows were looked at goes up, and then they are there', async () => {
    const { status, body } = await ask({ year: 2031, text: names(900), wait: 0 })
    expect({ status, body }).toMatchObject({ status: 202, body: { state: 'checking', rows: [] } })
    expect((await planOf(body.plan)).input).toMatchObject({ isHeld: true, expected: 900, year: 2031 })
    const seen = new Set<number>()
    for (let plan = await planOf(body.plan); plan.state === 'checking'; plan = await planOf(body.plan)) {
      seen.add(plan.total)
      await sleep(30)
    }
    expect(seen.size).toBeGreaterThan(2)
    expect(await planOf(body.plan)).toMatchObject({ state: 'ready', total: 900, counts: { create: 900 } })
    const pages = await pagesOf(body.plan)
    expect(pages.map(({ number, rows }) => [number, rows.length])).toEqual(
      Array.from({ length: 18 }, (_, index) => [index + 1, 50]),
    )
  }, 60_000)

  it('can be cancelled meanwhile, and takes no decision', async () => {
    const { body } = await ask({ year: 2032, text: names(900), wait: 0, start: true })
    const rows = { rows: [{ key: '1', action: 'skip' }] }
    expect((await clerk.send('PATCH', `/plans/${body.plan}/rows`, rows)).status).toBe(409)
    expect((await clerk.send('POST', `/plans/${body.plan}/start`)).status).toBe(409)
    expect((await clerk.send('POST', `/plans/${body.plan}/cancel`)).body.state).toBe('cancelled')
    await sleep(1500)
    const { state, total } = await planOf(body.plan)
    expect({ state, isWhole: total === 900 }).toEqual({ state: 'cancelled', isWhole: false })
    expect((await pagesOf(body.plan)).filter(({ number }) => number === 0)).toEqual([])
    expect((await served.laurel.payload.count({ collection: 'certificates' })).totalDocs).toBe(0)
  }, 60_000)

  it('is started when it is checked, where that was asked', async () => {
    const { body } = await ask({ year: 2033, text: names(2), wait: 0, start: true })
    expect(await clerk.over(body.plan)).toMatchObject({ state: 'done', counts: { done: 2 } })
  }, 60_000)

  it('says why it could not be checked, and is checked again when that is mended', async () => {
    const { db } = served.laurel.payload
    const { find } = db
    Object.assign(db, {
      find: (query: { collection: string }) =>
        query.collection === 'people'
          ? Promise.reject(new Error('people are out'))
          : Reflect.apply(find, db, [query]),
    })
    const { status, body } = await ask({ year: 2034, text: names(3) })
    Object.assign(db, { find })
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { state: 'failed', problem: expect.stringContaining('Something went wrong inside') },
    })
    const inChinese = { token: served.tokens.editor, headers: { 'accept-language': 'zh' } }
    const problem = async () =>
      (await (await served.express.rest(`/plans/${body.plan}`, inChinese)).json()).problem
    expect(await problem()).toContain('内部出错')
    await db.updateOne({ collection: 'plans', id: body.plan, data: { problem: 'as it was said before' } })
    expect(await problem()).toBe('as it was said before')
    expect((await clerk.send('PATCH', `/plans/${body.plan}/rows`, { rows: [] })).status).toBe(409)
    expect((await clerk.send('POST', `/plans/${body.plan}/start`)).body.state).toBe('checking')
    expect(await clerk.over(body.plan)).toMatchObject({ state: 'ready', total: 3, problem: null })
  }, 60_000)

  it('does not wait for all the lists of another editor, nor for a dry run whose asker has left', async () => {
    const many = await Promise.all(
      Array.from({ length: 6 }, () => ask({ year: 2035, text: names(900), wait: 0 })),
    )
    const admin = clerkOn({ road: served.express, token: served.tokens.admin })
    const away = new AbortController()
    const left = served.express.rest('/certificates/issue', {
      method: 'POST',
      token: served.tokens.admin,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'member', year: 2035, text: names(1000), dryRun: true }),
      signal: away.signal,
    })
    setTimeout(() => away.abort(), 100)
    await expect(left).rejects.toThrow('abort')
    const small = { role: 'member', year: 2035, text: 'Ada' }
    expect(await admin.post('/certificates/issue', { ...small, dryRun: true })).toMatchObject({ total: 1 })
    expect(await admin.post('/certificates/issue', small)).toMatchObject({ state: 'ready', total: 1 })
    const states = await Promise.all(many.map(async ({ body }) => (await planOf(body.plan)).state))
    expect(states).toContain('checking')
    await Promise.all(many.map(({ body }) => clerk.send('POST', `/plans/${body.plan}/cancel`)))
  }, 60_000)

  it('is planned without a word written when it is a dry run', async () => {
    const before = await countAll()
    const text =
      'Name,GitHub\nAda Lovelace,\nNobody Yet,nobody-yet\nNobody Yet,nobody-yet\nSame Name,\nbroken 𓀀,'
    const { plan, counts, rows } = await clerk.post('/certificates/issue', {
      role: 'member',
      year: 2022,
      text,
      dryRun: true,
    })
    expect(plan).toBeNull()
    expect(counts).toMatchObject({ create: 2, skip: 1, ask: 1, refuse: 1, newPeople: 1 })
    expect(rows[2]?.problems).toMatchObject([
      { code: 'duplicate', message: 'Already in line 3 of what was given (header and empty lines count).' },
    ])
    expect(rows[4]?.problems).toMatchObject([{ code: 'missingGlyphs' }])
    expect(await countAll()).toEqual(before)
  })

  it('asks before it makes somebody new whose name is written much like a known one', async () => {
    const text =
      'Name,GitHub\nAda Lovelaze,\nLovelace Ada,\nÁda Lovelâce,\nAda Lovelacy,another-ada\nAdam Lowe,'
    const { rows } = await clerk.post('/certificates/issue', {
      ...{ role: 'member', year: 2022, dryRun: true },
      text,
    })
    const asked = {
      action: 'ask',
      candidates: [{ name: 'Ada Lovelace', why: 'similar' }],
      problems: [{ code: 'similarPerson' }],
    }
    expect(rows).toMatchObject([asked, asked, asked, { action: 'create' }, { action: 'create' }])
  })

  it('refuses a page of text pasted as a name, and takes the names beside it', async () => {
    const page = 'A page of words. '.repeat(5000)
    const { rows } = await clerk.post('/certificates/issue', {
      ...{ role: 'member', year: 2022, dryRun: true },
      text: `Name\n${page}\nNobody Yet`,
    })
    expect(rows).toMatchObject([
      { action: 'refuse', problems: [{ code: 'tooLong' }] },
      { action: 'create', label: 'Nobody Yet' },
    ])
    expect(JSON.stringify(rows).length).toBeLessThan(2000)
  })

  it('refuses certificates whose own citation can’t be drawn', async () => {
    const { payload } = served.laurel
    const person = (await payload.create({ collection: 'people', data: { name: 'Cited Person' } })).id
    const award = { person, role: role, year: 2012, status: 'active' as const }
    const data = { ...award, citation: 'for 𓀀' }
    const { id } = await payload.create({ collection: 'certificates', data })
    const problems = expect.arrayContaining([expect.objectContaining({ code: 'missingGlyphs' })])
    const refused = { counts: { refuse: 1 }, rows: [{ problems }] }
    const issue = { role: role, year: 2012, people: [{ id: person }], dryRun: true }
    expect(await clerk.post('/certificates/issue', issue)).toMatchObject(refused)
    await payload.db.updateOne({ collection: 'certificates', id, data: { isDrawn: true } })
    const redraw = { certificates: [id], dryRun: true }
    expect(await clerk.post('/certificates/redraw', redraw)).toMatchObject(refused)
  })
})
