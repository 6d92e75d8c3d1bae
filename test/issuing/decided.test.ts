import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Served } from '../contract/served.js'
import { databases, watchDatabase } from '../support/index.js'
import type { Clerk, Row } from './batch.js'
import { openClerk } from './openClerk.js'

describe.each(databases)('decisions about the rows of a batch, on $name', ({ open }) => {
  let served: Served
  let clerk: Clerk

  beforeAll(async () => {
    ;({ served, clerk } = await openClerk({ open, role: 'Member' }))
  }, 120_000)
  afterAll(() => served?.close())

  it('ask the database as often for one decision in a long plan as for many in a short one', async () => {
    const { payload } = served.laurel
    const names = Array.from({ length: 12 }, (_, index) => `Somebody ${index}`)
    const people = await Promise.all(
      names.map((name) => payload.create({ collection: 'people', data: { name } })),
    )
    const asked = watchDatabase(payload)
    const ofAny = [
      ...['certificates', 'laurel-plan-pages', 'people', 'people', 'roles'].map((name) => `find ${name}`),
      ...['plans', 'plans', 'users'].map((name) => `findOne ${name}`),
      ...['laurel-plan-pages', 'plans', 'plans'].map((name) => `updateOne ${name}`),
    ]
    const decide = async (plan: string, rows: object[]) => {
      // The job looks at its plan once more when it is done.
      while ((await payload.count({ collection: 'payload-jobs' })).totalDocs > 0) await sleep(20)
      asked.length = 0
      const { status, body } = await clerk.send('PATCH', `/plans/${plan}/rows`, { rows })
      expect({ status, length: body.rows.length }).toEqual({ status: 200, length: rows.length })
      return asked.filter((one) => !/ (payload-jobs|laurel-leases)$/.test(one)).sort()
    }
    const unknown = Array.from({ length: 1030 }, (_, index) => ({ id: `nobody-${index}` }))
    const long = await clerk.post('/certificates/issue', {
      ...{ role: 'member', year: 2019 },
      people: [...unknown, { name: 'Nobody Known' }],
    })
    const [person, ...others] = people
    const once = await decide(long.plan, [{ key: '1031', person: person?.slug }])
    const short = await clerk.post('/certificates/issue', {
      ...{ role: 'member', year: 2019 },
      people: names.map((_, index) => ({ name: `Unknown ${index}` })),
    })
    const rows = others.map(({ slug }, index) => ({ key: String(index + 1), person: slug }))
    expect(await decide(short.plan, rows)).toEqual(once)
    expect(once).toEqual([...ofAny, 'findOne laurel-designs'].sort())

    const upload = await payload.create({
      collection: 'plans',
      data: { kind: 'upload', state: 'ready', total: 12, done: 0, counts: {}, input: {} },
    })
    const files = people.map((_, index) => ({
      ...{ key: `f${index}`, label: `${index}.png`, action: 'ask', problems: [{ code: 'noYear' }] },
      file: { upload: index, name: `${index}.png`, mimeType: 'image/png', size: 1 },
    }))
    await payload.create({
      collection: 'laurel-plan-pages',
      data: { plan: String(upload.id), number: 1, rows: files },
    })
    const decisions = people.map(({ slug }, index) => ({
      ...{ key: `f${index}`, person: slug, role: 'member', year: 2000 + index },
    }))
    expect(await decide(String(upload.id), decisions.slice(0, 1))).toEqual(ofAny)
    // Now that all have a role, the title names it.
    expect(await decide(String(upload.id), decisions)).toEqual([...ofAny, 'find roles'].sort())
  }, 60_000)

  it('never draw a revoked certificate, neither when an editor says so nor when it was revoked since', async () => {
    const { payload } = served.laurel
    const give = async (name: string, status: 'revoked' | 'active') => {
      const person = await payload.create({ collection: 'people', data: { name } })
      const [role] = (await payload.find({ collection: 'roles', where: { slug: { equals: 'member' } } })).docs
      const award = { person: person.id, role: role?.id ?? '', year: 2018 }
      return await payload.create({ collection: 'certificates', data: { ...award, status } })
    }
    const revoked = await give('Rita Revoked', 'revoked')
    const since = await give('Simon Since', 'active')
    const people = [{ name: 'Rita Revoked' }, { name: 'Simon Since' }]
    const { plan } = await clerk.post('/certificates/issue', { role: 'member', year: 2018, people })
    const decide = async (decision: object) =>
      (await clerk.send('PATCH', `/plans/${plan}/rows`, { rows: [{ key: '1', ...decision }] })).body.rows
    expect(await decide({ action: 'update' })).toMatchObject([
      { action: 'ask', isDecided: false, problems: [{ code: 'wasRevoked' }] },
    ])
    await payload.update({ collection: 'certificates', id: since.id, data: { status: 'revoked' } })
    await clerk.post(`/plans/${plan}/start`, {})
    expect((await clerk.over(plan)).counts).toMatchObject({ failed: 1, ask: 1 })
    expect((await clerk.rows(plan, 'failed'))[0]?.error).toContain(since.serial)
    for (const { id } of [revoked, since])
      expect((await payload.findByID({ collection: 'certificates', id })).filename ?? null).toBeNull()
  }, 60_000)

  it('ask again, with one click for all, where somebody has got another login since', async () => {
    const { payload } = served.laurel
    const names = ['Vera Novak', 'Ivo Petrov']
    const [vera] = await Promise.all(
      names.map((name) => payload.create({ collection: 'people', data: { name } })),
    )
    const people = names.map((name) => ({ name, github: name.replace(' ', '-') }))
    const { plan, rows } = await clerk.post('/certificates/issue', { role: 'member', year: 2015, people })
    const codes = rows.map(({ problems }) => problems.map(({ code }) => code))
    expect(codes).toEqual([['knownWithoutLogin'], ['knownWithoutLogin']])
    await payload.update({ collection: 'people', id: vera?.id ?? '', data: { github: 'vera-else' } })
    const decide = (data: object) => clerk.send('PATCH', `/plans/${plan}/rows`, data)
    const { body } = await decide({ samePerson: true })
    const message = 'Vera Novak has another GitHub login by now. Is this the same person?'
    expect(body).toMatchObject({
      counts: { ask: 1, create: 1, knownByName: 0 },
      rows: [
        { action: 'ask', problems: [{ message }], candidates: [{ id: vera?.id }] },
        { action: 'create' },
      ],
    })
    const one = await decide({ rows: [{ key: '1', person: vera?.id }] })
    expect(one.body.rows).toMatchObject([{ action: 'create', person: { name: 'Vera Novak' } }])
  }, 60_000)

  it('never make somebody of what is no name, and print no e-mail address, whoever decides so', async () => {
    const lines = [
      'nobody@example.org',
      'Total: 60',
      '=HYPERLINK("x")',
      'n/a',
      'https://example.org/a',
      '12345',
    ]
    const people = [{ name: 'who@example.org', github: 'j smith' }, { github: 'nobody @ home' }]
    const made = await clerk.post('/certificates/issue', {
      ...{ role: 'member', year: 2024, start: true },
      text: `Name,GitHub\n${lines.join('\n')}\nZoe Zander,test_user`,
    })
    expect(made).toMatchObject({ counts: { ask: 6, create: 1 } })
    expect(made.rows.map(({ problems }) => problems[0]?.code)).toEqual([
      'unknownEmail',
      ...Array.from({ length: 5 }, () => 'notAName'),
      'loginNotUsed',
    ])
    expect(made.rows[6]?.problems[0]?.message).toContain('“test_user”')
    const { rows } = await clerk.post('/certificates/issue', {
      ...{ role: 'member', year: 2024, dryRun: true },
      people,
    })
    expect(rows).toMatchObject([
      { action: 'ask', problems: [{ code: 'unknownEmail' }, { code: 'loginNotUsed' }] },
      { action: 'ask', problems: [{ code: 'namesNobody' }, { code: 'loginNotUsed' }] },
    ])
    expect((await clerk.over(made.plan)).counts.done).toBe(1)
    const decide = (name: string) =>
      clerk.send('PATCH', `/plans/${made.plan}/rows`, { rows: [{ key: '1', person: null, name }] })
    expect((await decide('nobody@example.org')).body.rows).toMatchObject([
      { action: 'ask', problems: [{ code: 'emailAsName' }] },
    ])
    expect((await decide('Nemo Nobody')).body.rows).toMatchObject([
      { action: 'create', person: { name: 'Nemo Nobody', email: 'nobody@example.org' } },
    ])
    await clerk.post(`/plans/${made.plan}/start`, {})
    await clerk.over(made.plan)
    const { docs } = await served.laurel.payload.find({
      collection: 'people',
      where: { email: { equals: 'nobody@example.org' } },
    })
    expect(docs).toMatchObject([{ name: 'Nemo Nobody', slug: 'nemo-nobody' }])
  }, 60_000)

  it('keep for somebody known what a list says and they lack, and say so before', async () => {
    const { payload } = served.laurel
    const make = (data: object) => payload.create({ collection: 'people', data: { name: '', ...data } })
    const halil = await make({ name: 'Halil ibrahim BUGOL' })
    const owner = await make({ name: 'Other Owner', aliases: ['taken'], email: 'taken@example.org' })
    const grace = await make({ name: 'Grace Hopper', github: 'grace-h', aliases: ['G. Hopper'] })
    const [twin, late] = [await make({ name: 'Zhang San' }), await make({ name: 'Li Si', aliases: ['lisi'] })]
    const lines = [
      ...['Halil İbrahim BUGOL,halil,Halil@example.org', 'Grace hopper,@grace-h,', 'G. Hopper,,'],
      ...['Zhang San,zhang-one,', 'Zhang San,,zhang@example.org', 'Li Si,lisi,'],
    ]
    const made = await clerk.post('/certificates/issue', {
      ...{ role: 'member', year: 2025 },
      text: ['Name,GitHub,E-mail', ...lines].join('\n'),
    })
    const codesOf = (rows: Row[]) => rows.map(({ problems }) => problems.map(({ code }) => code))
    const [halils, zhangs] = ['knownWithoutLogin', 'knownWithoutEmail']
    expect(codesOf(made.rows)).toEqual([[halils], [], ['duplicate'], [halils], [zhangs], ['getsLogin']])
    expect(made).toMatchObject({ counts: { ask: 3, knownByName: 3 } })
    expect(made.rows[3]?.problems[0]?.message).toBe(
      'Zhang San is known without a GitHub login. Is this the same person?',
    )
    const decide = (data: object) => clerk.send('PATCH', `/plans/${made.plan}/rows`, data)
    expect((await decide({ samePerson: true, rows: [] })).status).toBe(400)
    const all = await decide({ samePerson: true })
    expect(codesOf(all.body.rows)).toEqual([['printedAs', 'getsLogin', 'getsEmail']])
    // One click can do no more of it.
    expect(all.body.counts).toMatchObject({ ask: 2, knownByName: 0 })
    await decide({
      rows: [
        { key: '4', person: null },
        { key: '5', action: 'skip' },
      ],
    })
    await clerk.post(`/plans/${made.plan}/start`, {})
    expect((await clerk.over(made.plan)).counts.done).toBe(4)
    const read = (id: string | number) => payload.findByID({ collection: 'people', id, depth: 0 })
    expect(await read(halil.id)).toMatchObject({
      ...{ name: 'Halil ibrahim BUGOL', github: 'halil', email: 'halil@example.org' },
      aliases: ['Halil İbrahim BUGOL'],
    })
    expect((await read(twin.id)).github ?? null).toBeNull()
    expect(await read(late.id)).toMatchObject({ github: 'lisi' })
    expect(await read(grace.id)).toMatchObject({ name: 'Grace Hopper', aliases: ['G. Hopper'] })
    const response = await served.express.rest(`/people/${halil.id}`)
    expect(await response.text()).not.toContain('İbrahim')

    const mixed = await make({ name: 'Mixed Up' })
    const asked = await clerk.post('/certificates/issue', {
      ...{ role: 'member', year: 2025, people: [{ name: 'Mixed Up', email: 'taken@example.org' }] },
    })
    const rows = [{ key: '1', person: mixed.id }]
    const decided = await clerk.send('PATCH', `/plans/${asked.plan}/rows`, { rows })
    expect(decided.body.rows).toMatchObject([{ action: 'create', person: { name: 'Mixed Up' } }])
    await clerk.post(`/plans/${asked.plan}/start`, {})
    expect((await clerk.over(asked.plan)).counts.done).toBe(1)
    expect((await read(mixed.id)).email ?? null).toBeNull()
    expect((await read(owner.id)).email).toBe('taken@example.org')
  }, 60_000)
})
