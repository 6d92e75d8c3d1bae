import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { contentWith } from '../contract/community.js'
import { databases, type Opened } from '../support/index.js'
import { stockConfig } from './stockConfig.js'

type ID = string | number

describe.each(databases)('Laurel in a new Payload app, on $name', ({ open, isMongoDB }) => {
  let app: Opened
  let role: ID

  beforeAll(async () => {
    app = await open({ config: stockConfig() })
    role = (
      await app.payload.create({ collection: 'roles', data: { name: 'Ambassador', plural: 'Ambassadors' } })
    ).id
  }, 120_000)
  afterAll(() => app?.close())

  const person = (name: string) => app.payload.create({ collection: 'people', data: { name } })
  const award = (holder: ID, year = 2022) =>
    app.payload.create({ collection: 'certificates', data: { person: holder, role, year, status: 'active' } })
  const publish = (title: string, certificates: ID[], data: object = {}) =>
    app.payload.create({
      collection: 'posts',
      data: { title, content: contentWith(certificates), _status: 'published', ...data },
    })
  const read = async (path: string) => (await app.rest(path)).json()

  it('takes the ids and the languages of the app', async () => {
    const { id, sortName } = await person('Idris Idle')
    expect(typeof id).toBe(isMongoDB ? 'string' : 'number')
    expect(sortName).toBeTruthy()
    expect(app.config.localization).toBeFalsy()
  })

  it('answers the roster over REST and GraphQL', async () => {
    const { id } = await person('Rosa Roster')
    await award(id, 2019)
    const roster = await read('/roster?role=ambassador&year=2019')
    expect(roster).toMatchObject({ total: 1, items: [{ name: 'Rosa Roster', slug: 'rosa-roster' }] })
    const { data } = await app.graphql(
      '{ roster(role: "ambassador", year: 2019) { total items { name serial } } }',
    )
    expect(data).toMatchObject({ roster: { total: 1, items: [{ serial: roster.items[0].serial }] } })
  })

  it('keeps a post’s html in step with the people it shows', async () => {
    const { id } = await person('Before Name')
    const post = await publish('In step', [(await award(id, 2018)).id])
    expect(post.html).toContain('Before Name')
    await app.payload.update({ collection: 'people', id, data: { name: 'After Name' } })
    const [{ html, headings, locales }] = (await read('/posts?where[slug][equals]=in-step')).docs
    expect(html).toContain('After Name')
    expect(html).not.toContain('Before Name')
    expect({ headings, locales }).toEqual({ headings: [], locales: [] })
  })

  it('takes a hidden person out of what the public reads, and nothing else', async () => {
    const seen = await person('Sina Seen')
    const shy = await person('Shadi Shy')
    const certificates = [(await award(seen.id, 2017)).id, (await award(shy.id, 2017)).id]
    const post = await publish('Withheld', certificates, { authors: [seen.id, shy.id] })
    const before = await read(`/posts/${post.id}?depth=0`)

    await app.payload.update({ collection: 'people', id: shy.id, data: { isHidden: true } })

    const after = await read(`/posts/${post.id}?depth=0`)
    expect(after.authors).toEqual([seen.id])
    expect(after.html).not.toContain('Shadi')
    const [, block] = after.content.root.children
    expect(block.fields.certificates).toEqual([certificates[0]])
    // Numbers that are ids elsewhere are no ids in a text's own format.
    block.fields.certificates = certificates
    expect(after.content).toEqual(before.content)
    for (const path of ['/people?limit=500', '/certificates?limit=500&depth=2', '/roster?role=ambassador']) {
      expect(JSON.stringify(await read(path))).not.toContain('Shadi')
    }
  })

  it('keeps a hidden person’s picture from the public, whatever the app says of pictures', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const picture = await app.payload.create({
      collection: 'media',
      data: { alt: 'A face' },
      file: { data: png, mimetype: 'image/png', name: 'face.png', size: png.length },
    })
    const { id } = await app.payload.create({
      collection: 'people',
      data: { name: 'Faced Person', avatar: picture.id },
    })
    expect((await app.rest(`/media/${picture.id}`)).status).toBe(200)
    expect((await app.rest(`/media/file/${picture.filename}`)).status).toBe(200)
    await app.payload.update({ collection: 'people', id, data: { isHidden: true } })
    expect((await app.rest(`/media/${picture.id}`)).status).toBe(404)
    expect((await app.rest(`/media/file/${picture.filename}`)).status).toBeGreaterThanOrEqual(403)
  })

  it('shows no draft, neither of a post nor of a certificate', async () => {
    const { id } = await person('Draft Holder')
    await app.payload.create({
      collection: 'certificates',
      data: { person: id, role, year: 2016, status: 'draft', citation: 'Not yet' },
    })
    await app.payload.create({
      collection: 'posts',
      draft: true,
      data: { title: 'Not yet', _status: 'draft' },
    })
    for (const path of ['/posts?draft=true', '/certificates', '/roster?role=ambassador&year=2016']) {
      expect(JSON.stringify(await read(path))).not.toMatch(/Not yet|not-yet|Draft Holder/)
    }
  })

  it('keeps a published post’s former address', async () => {
    const post = await publish('Moved', [], { slug: 'old-address' })
    await app.payload.update({ collection: 'posts', id: post.id, data: { slug: 'new-address' } })
    const { docs } = await read('/posts?where[formerSlugs][in]=old-address')
    expect(docs).toMatchObject([{ slug: 'new-address', formerSlugs: ['old-address'] }])
  })

  it('withdraws the certificates of a deleted person', async () => {
    const { id } = await person('Gone Person')
    const { id: certificate, serial } = await award(id, 2015)
    await app.payload.delete({ collection: 'people', id })
    const left = await app.payload.findByID({ collection: 'certificates', id: certificate })
    expect(left).toMatchObject({ serial, status: 'withdrawn' })
    expect(left.person ?? null).toBeNull()
  })

  it('gives many people certificates of one role at once, and one person one', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, (_, index) => person(`Parallel ${index}`)))
    await publish('Many at once', [(await award(people[0]?.id ?? 0, 2014)).id])
    const done = await Promise.allSettled(people.slice(1).map(({ id }) => award(id, 2014)))
    expect(done.filter(({ status }) => status === 'rejected')).toEqual([])
    expect((await read('/roster?role=ambassador&year=2014')).total).toBe(8)

    const { id } = await person('Only One')
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => award(id, 2013)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await read('/roster?role=ambassador&year=2013')).total).toBe(1)
  })
})
