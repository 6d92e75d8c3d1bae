import { afterEach, describe, expect, it } from '@jest/globals'
import type { CollectionConfig } from 'payload'
import { contentWith } from '../contract/community.js'
import { databases, type Opened } from '../support/index.js'
import { type Stock, stockConfig, stockMedia, stockUsers } from './stockConfig.js'

type ID = string | number

const use = { users: 'users', media: 'media' }

describe.each(databases)('apps of many kinds, on $name', ({ open }) => {
  let app: Opened
  const start = async (stock: Stock) => {
    app = await open({ config: stockConfig(stock) })
    return app
  }
  afterEach(() => app?.close())
  const read = async (path: string) => (await app.rest(path)).json()

  it('with other slugs: rosters, posts and privacy work the same', async () => {
    const slugs = {
      posts: 'stories',
      people: 'members',
      roles: 'ranks',
      groups: 'sigs',
      certificates: 'awards',
      partners: 'friends',
      projects: 'software',
      settings: 'about',
    }
    const { payload } = await start({ options: { use, slugs } })
    const rank = await payload.create({ collection: 'ranks', data: { name: 'Member' } })
    const make = async (name: string) => {
      const { id } = await payload.create({ collection: 'members', data: { name } })
      const data = { person: id, role: rank.id, year: 2022, status: 'active' }
      return { id, award: (await payload.create({ collection: 'awards', data })).id }
    }
    const [seen, shy] = [await make('Sina Seen'), await make('Shadi Shy')]
    const { id } = await payload.create({
      collection: 'stories',
      data: {
        title: 'Thanks',
        authors: [seen.id, shy.id],
        content: contentWith([seen.award, shy.award]),
        _status: 'published',
      },
    })
    await payload.update({ collection: 'members', id: shy.id, data: { isHidden: true } })
    await payload.update({ collection: 'members', id: seen.id, data: { name: 'Sina Known' } })
    const story = await read(`/stories/${id}?depth=1`)
    expect(story.html).toContain('Sina Known')
    expect(story.authors).toMatchObject([{ name: 'Sina Known' }])
    expect(JSON.stringify(story)).not.toContain('Shadi')
    expect(await read('/roster?role=member&year=2022')).toMatchObject({ total: 1, role: { slug: 'member' } })
    const { data } = await app.graphql('{ Members { docs { name certificates { docs { serial } } } } }')
    expect(data).toMatchObject({ Members: { docs: [{ name: 'Sina Known', certificates: { docs: [{}] } }] } })
  })

  it('with people, roles and certificates alone', async () => {
    const without = ['posts', 'media', 'groups', 'projects', 'partners'] as const
    const { payload } = await start({
      options: { use: { users: 'users' }, without: [...without] },
      app: { collections: [stockUsers] },
    })
    const role = await payload.create({ collection: 'roles', data: { name: 'Member' } })
    const { id } = await payload.create({ collection: 'people', data: { name: 'Sole Person' } })
    await payload.create({
      collection: 'certificates',
      data: { person: id, role: role.id, status: 'active' },
    })
    await payload.update({ collection: 'people', id, data: { name: 'Sole One' } })
    expect(await read('/roster?role=member')).toMatchObject({ items: [{ name: 'Sole One' }] })
    for (const narrowed of ['group=any', 'project=any']) {
      expect((await app.rest(`/roster?role=member&${narrowed}`)).status).toBe(404)
    }
    await payload.delete({ collection: 'people', id })
    expect((await read('/roster?role=member')).total).toBe(0)
  })

  it('with posts of their own, without drafts', async () => {
    const articles: CollectionConfig = {
      slug: 'articles',
      access: { read: () => true },
      fields: [
        { name: 'title', type: 'text', required: true },
        { name: 'reviewer', type: 'relationship', relationTo: 'users' },
      ],
    }
    const { payload } = await start({
      options: { use: { ...use, posts: 'articles' } },
      app: { collections: [stockUsers, stockMedia, articles] },
    })
    const { id: author } = await payload.create({ collection: 'people', data: { name: 'Ada Author' } })
    const { id: shy } = await payload.create({ collection: 'people', data: { name: 'Shadi Shy' } })
    const role = await payload.create({ collection: 'roles', data: { name: 'Member' } })
    const award = (person: ID) =>
      payload.create({ collection: 'certificates', data: { person, role: role.id, status: 'active' } })
    const certificates = [(await award(author)).id, (await award(shy)).id]
    const article = await payload.create({
      collection: 'articles',
      data: { title: 'Ours', authors: [author, shy], content: contentWith(certificates) },
    })
    expect(article).toMatchObject({ slug: 'ours', html: expect.stringContaining('Shadi Shy') })
    await payload.update({ collection: 'people', id: shy, data: { isHidden: true } })
    await payload.update({ collection: 'articles', id: article.id, data: { slug: 'ours-anew' } })
    const seen = await read(`/articles/${article.id}?depth=0`)
    expect(seen).toMatchObject({ authors: [author], formerSlugs: ['ours'] })
    expect(seen.html).toContain('Ada Author')
    expect(seen.html).not.toContain('Shadi')
  })

  it('with languages of their own', async () => {
    const { payload } = await start({
      app: { localization: { locales: ['de', 'fr'], defaultLocale: 'de', fallback: true } },
    })
    const role = await payload.create({ collection: 'roles', data: { name: 'Botschafterin' }, locale: 'de' })
    await payload.update({ collection: 'roles', id: role.id, data: { name: 'Ambassadrice' }, locale: 'fr' })
    const { id } = await payload.create({ collection: 'people', data: { name: 'Polly Glott' } })
    const certificate = await payload.create({
      collection: 'certificates',
      data: { person: id, role: role.id, year: 2022, status: 'active' },
    })
    expect(certificate.title).toBe('Botschafterin 2022 - Polly Glott')
    expect((await read('/roster?role=botschafterin&locale=fr')).role.name).toBe('Ambassadrice')
    const post = await payload.create({
      collection: 'posts',
      locale: 'fr',
      data: { title: 'Merci', content: contentWith([certificate.id]), _status: 'published' },
    })
    await payload.update({ collection: 'people', id, data: { name: 'Polly Anders' } })
    const merci = await read(`/posts/${post.id}?locale=fr`)
    expect(merci).toMatchObject({ locales: ['fr'], html: expect.stringContaining('Polly Anders') })
  })

  it('whose accounts are older than Laurel: the oldest may administrate, the others nothing yet', async () => {
    const stock = stockConfig()
    const before = await open({ config: stock })
    app = before
    const account = (email: string) =>
      before.payload.create({ collection: 'users', data: { email, password: 'a long password' } })
    const [first, second] = [await account('first@app.test'), await account('second@app.test')]
    expect([first.permission, second.permission ?? null]).toEqual(['admin', null])
    await before.payload.db.updateMany({
      collection: 'users',
      where: {},
      data: { permission: null },
    })
    const after = await open({ config: stock, uri: before.uri })
    try {
      const { docs } = await after.payload.find({ collection: 'users', sort: 'createdAt' })
      expect(docs.map(({ permission }) => permission ?? null)).toEqual(['admin', null])
    } finally {
      await after.close()
    }
  })

  it('whose first account needs more than an e-mail: the link makes it, nothing else does', async () => {
    const users: CollectionConfig = {
      ...stockUsers,
      fields: [{ name: 'fullName', type: 'text', required: true }],
    }
    const { payload } = await start({ app: { collections: [users, stockMedia] } })
    const data = { email: 'first@app.test', password: 'a long password', fullName: 'First Person' }
    const register = (cookie = '') =>
      app.rest('/users/first-register', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify(data),
      })
    const refused = await register()
    expect(refused.status).toBe(403)
    expect((await refused.json()).errors[0].message).toContain('link that the server logs')

    const { firstUserToken } = await import('../../src/plugin/index.js')
    const opened = await app.rest(`/users/first-account?token=${firstUserToken(payload)}`, {
      redirect: 'manual',
    })
    const [cookie] = (opened.headers.get('set-cookie') ?? '').split(';')
    expect((await register(cookie)).status).toBe(200)
    const { docs } = await payload.find({ collection: 'users' })
    expect(docs).toMatchObject([{ fullName: 'First Person', permission: 'admin' }])
  })

  it('whose people sign up by themselves: they read and write no more than visitors', async () => {
    const { payload } = await start({
      app: { collections: [{ ...stockUsers, access: { create: () => true } }, stockMedia] },
    })
    const password = 'a long password'
    await payload.create({ collection: 'users', data: { email: 'owner@app.test', password } })
    const signUp = await app.rest('/users', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'guest@app.test', password, permission: 'admin' }),
    })
    expect(signUp.status).toBe(201)
    const { token } = await payload.login({
      collection: 'users',
      data: { email: 'guest@app.test', password },
    })
    await payload.create({ collection: 'people', data: { name: 'Shadi Shy', isHidden: true } })
    const asked = await app.rest('/people', { token })
    expect((await asked.json()).totalDocs).toBe(0)
    const written = await app.rest('/people', {
      token,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Nobody' }),
    })
    expect(written.status).toBe(403)
  })
})
