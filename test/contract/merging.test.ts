import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importsSlug, resolvedOf } from '../../collections/index.js'
import { peopleHandlers } from '../../src/merging/index.js'
import { cutAfter } from '../import/cut.js'
import { type Clerk, clerkOn } from '../issuing/batch.js'
import { databases } from '../support/index.js'
import { contentWith } from './community.js'
import { openServed, type Served } from './served.js'

type ID = string | number

describe.each(databases)('two people who are one, on $name', ({ open }) => {
  let served: Served
  let clerk: Clerk
  let role: ID

  beforeAll(async () => {
    served = await openServed({ open })
    clerk = clerkOn({ road: served.express, token: served.tokens.editor })
    role = (await create('roles', { name: 'Navigator' })).id
  }, 120_000)
  afterAll(() => served?.close())

  const create = (collection: string, data: object): Promise<{ id: ID; slug?: string; serial?: string }> =>
    served.laurel.payload.create({ collection, data, overrideAccess: true, depth: 0 })
  const read = async (path: string, token?: string) => (await served.express.rest(path, { token })).json()
  const staff = (path: string) => read(path, served.tokens.editor)
  const award = (person: ID, year: number, data: object = {}) =>
    create('certificates', { person, role, year, status: 'active', ...data })
  const remember = (key: string, target: string, document: ID) =>
    create(importsSlug, { key, target, document: String(document), hash: 'as-written' })
  const remembered = async (key: string) =>
    (await served.laurel.payload.find({ collection: importsSlug, where: { key: { equals: key } } })).docs[0]

  /** Somebody who is there twice: as a name, and as a login with more about them. */
  const twins = async (mark: string) => {
    const kept = await create('people', {
      name: `Wei ${mark}`,
      organization: 'Acorn',
      email: `a@${mark}.test`,
    })
    const third = await create('people', { name: `Third ${mark}` })
    const other = await create('people', {
      ...{ name: `wei${mark}`, github: `wei${mark}`, aliases: [`Xu ${mark}`], notSameAs: [third.id] },
      ...{ organization: 'Birch', email: `b@${mark}.test`, location: 'Oslo' },
      links: [{ label: 'Blog', url: `https://${mark}.test` }],
    })
    await served.laurel.payload.update({
      collection: 'people',
      id: third.id,
      data: { notSameAs: [other.id] },
    })
    const own = await award(kept.id, 2020)
    const moved = await award(other.id, 2019)
    const double = await award(other.id, 2020, { sourceURL: `https://${mark}.test/a.png` })
    const post = await create('posts', {
      ...{ title: `By ${mark}`, authors: [other.id], _status: 'published' },
      content: contentWith([moved.id]),
    })
    await remember(`person:name:wei${mark}`, 'people', other.id)
    await remember(`certificate:${other.id}:${role}:2019::`, 'certificates', moved.id)
    return { kept, other, third, own, moved, double, post }
  }

  it('become one: certificates keep serial and address, names and addresses still lead there', async () => {
    const { kept, other, third, own, moved, double, post } = await twins('alpha')
    const before = await staff(`/people?limit=0&depth=0`)
    const dry = await clerk.post('/people/merge', { keep: kept.slug, other: other.slug, dryRun: true })
    expect(dry).toMatchObject({ plan: null, counts: { certificates: 2, ask: 1 } })
    expect((await staff(`/people?limit=0&depth=0`)).totalDocs).toBe(before.totalDocs)

    const made = await clerk.post('/people/merge', { keep: kept.slug, other: other.slug })
    const asking = made.rows.filter(({ action }) => action === 'ask')
    expect(asking).toMatchObject([{ key: 'field:email', problems: [{ code: 'twoValues' }] }])
    expect((await clerk.send('POST', `/plans/${made.plan}/start`)).status).toBe(409)
    const decided = await clerk.send('PATCH', `/plans/${made.plan}/rows`, {
      rows: [{ key: 'field:email', choice: 'other' }],
    })
    expect(decided).toMatchObject({ status: 200, body: { rows: [{ action: 'update', choice: 'other' }] } })
    expect((await clerk.send('POST', `/plans/${made.plan}/start`)).status).toBe(200)
    const { state, counts } = await clerk.over(made.plan)
    expect({ state, failed: counts.failed ?? 0 }).toEqual({ state: 'done', failed: 0 })

    expect(await staff(`/people/${kept.id}?depth=0&joins=false`)).toMatchObject({
      ...{
        name: 'Wei alpha',
        github: 'weialpha',
        email: 'b@alpha.test',
        organization: 'Acorn',
        location: 'Oslo',
      },
      aliases: expect.arrayContaining(['Xu alpha']),
      ...{ notSameAs: [third.id], formerSlugs: [other.slug], links: [{ label: 'Blog' }] },
      extra: { merged: [{ organization: 'Birch', name: 'weialpha' }] },
    })
    expect((await served.express.rest(`/people/${other.id}`)).status).toBe(404)
    expect(await staff(`/people/${third.id}?depth=0`)).toMatchObject({ notSameAs: [kept.id] })
    const after = await read(`/certificates?depth=0&where[person][equals]=${kept.id}&sort=year`)
    expect(after.docs.map((one: object) => ({ ...one }))).toMatchObject([
      {
        id: moved.id,
        serial: moved.serial,
        status: 'active',
        year: 2019,
        title: 'Navigator 2019 - Wei alpha',
      },
      { status: expect.any(String), year: 2020 },
      { status: expect.any(String), year: 2020 },
    ])
    // What has a file stays.
    expect(await read(`/certificates/${double.id}?depth=0`)).toMatchObject({ status: 'active' })
    expect(await read(`/certificates/${own.id}?depth=0`)).toMatchObject({
      ...{ status: 'superseded', statusReason: 'replaced', supersededBy: double.id, serial: own.serial },
    })
    expect((await read(`/certificates/verify/${own.serial}`)).serial).toBe(own.serial)
    expect(await read(`/posts/${post.id}?depth=0`)).toMatchObject({
      authors: [kept.id],
      html: expect.stringContaining('Wei alpha'),
    })
    for (const named of [other.slug, kept.slug, 'weialpha'])
      expect((await served.express.rest(`/badge/${named}.svg`)).status).toBe(200)
    expect((await read('/certificates/search?q=weialpha')).items?.length ?? 0).toBeGreaterThan(0)
    expect(await remembered('person:name:weialpha')).toMatchObject({ document: String(kept.id) })
    expect(await remembered(`certificate:${kept.id}:${role}:2019::`)).toMatchObject({
      document: String(moved.id),
    })
  }, 60_000)

  it('become two again: what was superseded by the other’s certificate is active again', async () => {
    const { kept, other, own, double } = await twins('eta')
    const carryOut = async (path: string, asked: object, rows: object[]) => {
      const made = await clerk.post(path, asked)
      if (rows.length) await clerk.send('PATCH', `/plans/${made.plan}/rows`, { rows })
      await clerk.send('POST', `/plans/${made.plan}/start`)
      expect((await clerk.over(made.plan)).counts.failed ?? 0).toBe(0)
    }
    const email = { key: 'field:email', choice: 'kept' }
    await carryOut('/people/merge', { keep: kept.id, other: other.id }, [email])
    const statusOf = async (id: ID) => (await read(`/certificates/${id}?depth=0`)).status
    expect([await statusOf(own.id), await statusOf(double.id)]).toEqual(['superseded', 'active'])
    await carryOut('/people/split', { person: kept.id, name: 'weieta', certificates: [double.id] }, [])
    expect([await statusOf(own.id), await statusOf(double.id)]).toEqual(['active', 'active'])
    const { person } = await read(`/certificates/${own.id}?depth=0`)
    expect(person).toBe(kept.id)
  }, 60_000)

  it('end as one however often the work is cut off', async () => {
    const { payload } = served.laurel
    const { kept, other, moved, double, post } = await twins('beta')
    const resolved = resolvedOf(payload)
    const made = await clerk.post('/people/merge', { keep: kept.id, other: other.id })
    await clerk.send('PATCH', `/plans/${made.plan}/rows`, { rows: [{ key: 'field:email', choice: 'kept' }] })
    await payload.update({
      collection: 'plans',
      id: made.plan,
      data: { state: 'running' },
      overrideAccess: true,
    })
    let cuts = 0
    const act = () =>
      peopleHandlers.merge?.apply({ payload, resolved, id: made.plan, shouldStop: () => false }) ?? fail()
    for (let writes = 1; await cutAfter({ payload, writes, act }); writes += 1) cuts++
    expect(cuts).toBeGreaterThan(5)
    expect(await staff(`/plans/${made.plan}?depth=0`)).toMatchObject({ state: 'done' })
    const held = await staff(`/certificates?depth=0&where[person][equals]=${kept.id}&limit=20`)
    expect(held.docs.map(({ status }: { status: string }) => status).sort()).toEqual([
      'active',
      'active',
      'superseded',
    ])
    expect(held.docs.map(({ id }: { id: ID }) => id)).toEqual(expect.arrayContaining([moved.id, double.id]))
    expect(await staff(`/people/${kept.id}?depth=0`)).toMatchObject({
      github: 'weibeta',
      email: 'a@beta.test',
    })
    expect((await served.express.rest(`/people/${other.id}`)).status).toBe(404)
    expect(await read(`/posts/${post.id}?depth=0`)).toMatchObject({ authors: [kept.id] })
    expect(
      (await payload.count({ collection: 'people', where: { name: { contains: 'beta' } } })).totalDocs,
    ).toBe(2)
  }, 120_000)

  it('ask where two logins, a mark or only one who is hidden stands against it', async () => {
    const { payload } = served.laurel
    const one = await create('people', { name: 'Hidden Gamma', github: 'gamma-one', isHidden: true })
    const two = await create('people', { name: 'Shown Gamma', github: 'gamma-two', notSameAs: [one.id] })
    const [first, second] = [
      await award(one.id, 2021, { sourceURL: 'https://gamma.test/1.png' }),
      await award(two.id, 2021, { sourceURL: 'https://gamma.test/2.png' }),
    ]
    const post = await create('posts', { title: 'Gamma', authors: [one.id, two.id], _status: 'published' })
    const made = await clerk.post('/people/merge', { keep: one.id, other: two.id })
    const asking = made.rows.filter(({ action }) => action === 'ask').map(({ key }) => key)
    expect(asking).toEqual(['apart', `certificate:${second.id}`, 'field:github', 'field:isHidden'])
    const rows = [
      { key: 'apart', action: 'update' },
      { key: `certificate:${second.id}`, choice: 'other' },
      { key: 'field:github', choice: 'kept' },
      { key: 'field:isHidden', choice: 'kept' },
    ]
    expect((await clerk.send('PATCH', `/plans/${made.plan}/rows`, { rows })).status).toBe(200)
    await clerk.send('POST', `/plans/${made.plan}/start`)
    expect((await clerk.over(made.plan)).counts.failed ?? 0).toBe(0)
    const left = await staff(`/people/${one.id}?depth=0`)
    expect(left.notSameAs ?? []).toEqual([])
    expect(left).toMatchObject({
      ...{ github: 'gamma-one', isHidden: true },
      aliases: expect.arrayContaining(['Shown Gamma', 'gamma-two']),
      formerSlugs: expect.arrayContaining(['gamma-two', two.slug]),
    })
    expect(await payload.findByID({ collection: 'certificates', id: first.id, depth: 0 })).toMatchObject({
      ...{ status: 'superseded', supersededBy: second.id },
    })
    // A hidden person leaves no trace.
    for (const { id } of [first, second])
      expect((await served.express.rest(`/certificates/${id}`)).status).toBe(404)
    const shown = await read(`/posts/${post.id}?depth=0`)
    expect(shown.authors).toEqual([])
    expect(JSON.stringify(shown)).not.toContain(String(one.id))
  }, 60_000)

  it('are not merged by those who may only look, nor with themselves', async () => {
    const person = await create('people', { name: 'Delta' })
    const viewer = clerkOn({ road: served.express, token: served.tokens.viewer })
    const asked = { keep: person.id, other: person.id }
    expect((await viewer.send('POST', '/people/merge', asked)).status).toBe(403)
    expect((await clerk.send('POST', '/people/merge', asked)).status).toBe(400)
    expect((await clerk.send('POST', '/people/merge', { keep: person.id, other: 'nobody' })).status).toBe(400)
  })
})

const fail = (): never => {
  throw new Error('there is no such handler')
}
