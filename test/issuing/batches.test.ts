import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import sharp from 'sharp'
import { openServed, type Served } from '../contract/served.js'
import { databases, type Opened } from '../support/index.js'
import { type Clerk, clerkOn } from './batch.js'
import { certificatesIn, fileIn } from './certificatesIn.js'

const names = ['Halil İbrahim BUGÖL', '王坤', '김민준', 'Анна', 'محمد', 'A']

describe.each(databases)('certificates issued together, on $name', ({ open }) => {
  let served: Served
  let laurel: Opened
  let clerk: Clerk
  let ranks: Record<string, string>

  beforeAll(async () => {
    served = await openServed({ open })
    laurel = served.laurel
    clerk = clerkOn({ road: served.express, token: served.tokens.editor })
    const roles = ['Contributor', 'Member', 'Ambassador', 'Speaker', 'Keeper']
    ranks = Object.fromEntries(
      await Promise.all(
        roles.map(async (name) => {
          const { id } = await laurel.payload.create({ collection: 'roles', data: { name } })
          return [name, String(id)]
        }),
      ),
    )
    await laurel.payload.create({ collection: 'people', data: { name: 'Ada Lovelace', github: 'ada' } })
    await laurel.payload.create({ collection: 'people', data: { name: '王坤' } })
    for (const github of ['twin-one', 'twin-two'])
      await laurel.payload.create({ collection: 'people', data: { name: 'Same Name', github } })
  }, 120_000)
  afterAll(() => served?.close())

  const certificates = (where: Where) => certificatesIn({ payload: laurel.payload, where })

  it('name doubles after each decision too, ask about a shared e-mail, and put away what failed', async () => {
    const text =
      'Name,GitHub,Email\nTwo Lines,two-lines,a@example.org\nSame Name,,\nSame Name,,b@example.org\nOther Lines,,a@example.org'
    const made = await clerk.post('/certificates/issue', { role: 'keeper', year: 2011, text })
    expect(made.rows[3]).toMatchObject({ action: 'ask', problems: [{ code: 'sameEmail' }] })
    const { docs } = await laurel.payload.find({ collection: 'people', where: { github: { equals: 'ada' } } })
    const decide = async (key: string, decision: object) =>
      (await clerk.send('PATCH', `/plans/${made.plan}/rows`, { rows: [{ key, ...decision }] })).body
    expect(await decide('4', { person: null })).toMatchObject({ rows: [{ action: 'create' }] })
    await decide('2', { person: docs[0]?.id })
    expect((await decide('3', { person: docs[0]?.id })).rows).toMatchObject([
      { action: 'skip', problems: [{ code: 'duplicate', values: { line: 3 } }] },
    ])
    expect((await decide('2', { action: 'skip' })).rows).toMatchObject([
      { key: '2', action: 'skip' },
      { key: '3', action: 'create' },
    ])
    await laurel.payload.create({
      collection: 'certificates',
      data: { person: docs[0]?.id, role: ranks.Keeper, year: 2011, status: 'draft' },
    })
    await clerk.post(`/plans/${made.plan}/start`, {})
    expect((await clerk.over(made.plan)).counts).toMatchObject({ done: 2, failed: 1 })
    const left = await decide('3', { action: 'skip' })
    expect(left).toMatchObject({ state: 'done', total: 4, done: 4, counts: { done: 2, create: 2, skip: 2 } })
    expect(left.counts.failed ?? 0).toBe(0)
  }, 60_000)

  it('are drawn as drafts, each whole; unsure rows wait, names without glyphs are refused', async () => {
    const text = [...names, 'ada', 'Same Name', 'x 𓀀', names[0]].join('\n')
    const made = await clerk.post('/certificates/issue', {
      role: 'contributor',
      year: 2022,
      issuedAt: '2022-12-31',
      text,
      start: true,
    })
    expect(made).toMatchObject({ state: 'running', total: 10 })
    const plan = await clerk.over(made.plan)
    expect(plan).toMatchObject({ state: 'done', counts: { done: 7, ask: 1, refuse: 1, skip: 1 }, done: 10 })
    expect(await clerk.rows(made.plan, 'ask')).toMatchObject([{ label: 'Same Name' }])

    const issued = await certificates({ role: { equals: ranks.Contributor } })
    expect(issued).toHaveLength(7)
    for (const certificate of issued) {
      expect(certificate).toMatchObject({
        status: 'draft',
        isDrawn: true,
        filename: `${certificate.serial}.png`,
        issuedAt: expect.stringContaining('2022-12-31'),
      })
      expect(certificate.printed?.values).toMatchObject({ en: { year: '2022' }, zh: { role: 'Contributor' } })
      expect(
        await sharp(await fileIn({ payload: laurel.payload, filename: certificate.filename })).stats(),
      ).toBeTruthy()
    }
    const again = await clerk.post('/certificates/issue', {
      role: 'contributor',
      year: 2022,
      text,
      start: true,
    })
    await clerk.over(again.plan)
    expect(await certificates({ role: { equals: ranks.Contributor } })).toEqual(issued)

    const [waiting] = await clerk.rows(made.plan, 'ask')
    const [twin] = (
      await laurel.payload.find({ collection: 'people', where: { github: { equals: 'twin-two' } } })
    ).docs
    const decision = { rows: [{ key: waiting?.key, person: twin?.id }] }
    expect((await clerk.send('PATCH', `/plans/${made.plan}/rows`, decision)).body).toMatchObject({
      state: 'ready',
      rows: [{ action: 'create', person: { name: 'Same Name' } }],
    })
    await clerk.post(`/plans/${made.plan}/start`, {})
    expect(await clerk.over(made.plan)).toMatchObject({ state: 'done', counts: { done: 8 } })
  }, 60_000)

  it('go to each person once when two batches want the same at once; the loser says why', async () => {
    const people = Array.from({ length: 6 }, (_, index) => ({ name: `Person ${'ABCDEF'[index]}` }))
    const issue = { role: ranks.Member, year: 2023, people }
    const plans = [
      await clerk.post('/certificates/issue', issue),
      await clerk.post('/certificates/issue', issue),
    ]
    await Promise.all(plans.map(({ plan }) => clerk.post(`/plans/${plan}/start`, {})))
    const over = await Promise.all(plans.map(({ plan }) => clerk.over(plan)))
    const [done, failed] = ['done', 'failed'].map((name) =>
      over.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0),
    )
    expect({ done, failed }).toEqual({ done: 6, failed: 6 })
    expect(await certificates({ role: { equals: ranks.Member } })).toHaveLength(6)
    const { totalDocs } = await laurel.payload.count({
      collection: 'people',
      where: { name: { in: people.map(({ name }) => name) } },
    })
    expect(totalDocs).toBe(6)
    const losers = (await Promise.all(plans.map(({ plan }) => clerk.rows(plan, 'failed')))).flat()
    expect(new Set(losers.map(({ error }) => error?.replace(/[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/, '*')))).toEqual(
      new Set(['Has got certificate * meanwhile.']),
    )
  }, 60_000)

  it('become public now, at a moment, or with their post, and not before', async () => {
    const { payload } = laurel
    const post = await payload.create({
      collection: 'posts',
      draft: true,
      data: { title: 'Thanks', _status: 'draft' },
    })
    const issue = async (year: number) => {
      const made = await clerk.post('/certificates/issue', {
        role: ranks.Ambassador,
        year,
        people: [{ github: 'ada' }],
        start: true,
      })
      await clerk.over(made.plan)
      return made.plan
    }
    const status = async (year: number) =>
      (await certificates({ role: { equals: ranks.Ambassador }, year: { equals: year } })).map(
        (one) => one.status,
      )

    const now = await clerk.post('/certificates/release', { plan: await issue(2019) })
    await clerk.over(now.plan)
    expect(await status(2019)).toEqual(['active'])

    const at = new Date(Date.now() + 3_600_000).toISOString()
    const later = await clerk.post('/certificates/release', { plan: await issue(2020), at })
    expect(later.state).toBe('waiting')
    const withPost = await clerk.post('/certificates/release', {
      role: 'ambassador',
      year: (await issue(2021)) && 2021,
      withPost: post.id,
    })
    expect(withPost.state).toBe('waiting')
    await payload.jobs.run({ queue: 'laurel-plans' })
    expect([await status(2020), await status(2021)]).toEqual([['draft'], ['draft']])

    await payload.update({ collection: 'posts', id: post.id, data: { _status: 'published' } })
    expect((await clerk.over(withPost.plan)).state).toBe('done')
    expect(await status(2021)).toEqual(['active'])
    const past = new Date(0).toISOString()
    await payload.db.updateOne({ collection: 'plans', id: later.plan, data: { startsAt: past } })
    await payload.db.updateJobs({ where: { queue: { equals: 'laurel-plans' } }, data: { waitUntil: past } })
    await payload.jobs.run({ queue: 'laurel-plans' })
    expect(await status(2020)).toEqual(['active'])
  }, 60_000)

  it('tell nobody of people made with drafts until the first of theirs is released', async () => {
    const seen = async () => {
      const list = await served.express.rest('/people?limit=500&depth=2')
      const { data } = await served.express.graphql('{ People(limit: 500) { docs { name } } }')
      return `${await list.text()} ${JSON.stringify(data)}`.includes('Newcomer')
    }
    const made = await clerk.post('/certificates/issue', {
      role: ranks.Member,
      year: 2030,
      people: [{ name: 'Nora Newcomer' }],
      start: true,
    })
    await clerk.over(made.plan)
    expect(await seen()).toBe(false)
    const [draft] = await certificates({ role: { equals: ranks.Member }, year: { equals: 2030 } })
    const refused = { status: 'active' as const, citation: 'x'.repeat(2001) }
    await expect(
      laurel.payload.update({ collection: 'certificates', id: draft?.id ?? '', data: refused }),
    ).rejects.toThrow()
    expect(await seen()).toBe(false)
    await clerk.over((await clerk.post('/certificates/release', { plan: made.plan })).plan)
    expect(await seen()).toBe(true)
  }, 60_000)

  it('get a file where they have none, here or elsewhere, and keep their state', async () => {
    const award = { role: ranks.Speaker, year: 2018, status: 'active' as const }
    const [one, other] = await Promise.all(
      ['Lacks A File', 'Has One Elsewhere'].map((name) =>
        laurel.payload.create({ collection: 'people', data: { name } }),
      ),
    )
    const { id } = await laurel.payload.create({
      collection: 'certificates',
      data: { ...award, person: one?.id },
    })
    const sourceURL = 'https://example.org/certificate.png'
    await laurel.payload.create({
      collection: 'certificates',
      data: { ...award, person: other?.id, sourceURL },
    })
    const everybody = { role: 'speaker', year: 2018, everybodyWithoutFile: true, start: true }
    const made = await clerk.post('/certificates/issue', everybody)
    expect(made.counts).toEqual({ update: 1, same: 1 })
    expect((await clerk.over(made.plan)).counts.done).toBe(1)
    expect(await certificates({ id: { equals: id } })).toMatchObject([
      { status: 'active', isDrawn: true, printed: { name: 'Lacks A File' } },
    ])
  }, 60_000)

  it('stop when they are cancelled', async () => {
    const people = Array.from({ length: 40 }, (_, index) => ({ name: `Speaker Number ${index}` }))
    const made = await clerk.post('/certificates/issue', { role: ranks.Speaker, people, start: true })
    expect((await clerk.send('POST', `/plans/${made.plan}/cancel`)).body).toMatchObject({
      state: 'cancelled',
    })
    const jobs = async () => (await laurel.payload.count({ collection: 'payload-jobs' })).totalDocs
    while (await jobs()) await sleep(20)
    const { state, counts, done, createdBy } = await clerk.over(made.plan)
    expect(state).toBe('cancelled')
    expect(counts.done ?? 0).toBeLessThan(40)
    expect(done).toBe(counts.done ?? 0)
    expect(await clerk.rows(made.plan, 'done')).toHaveLength(done)
    expect(createdBy).toEqual(expect.any(String))
    expect((await clerk.send('POST', `/plans/${made.plan}/start`)).status).toBe(409)
  }, 60_000)
})
