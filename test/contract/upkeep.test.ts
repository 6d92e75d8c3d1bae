import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, getPayload } from 'payload'
import { deferRefresh, mendAll, resolvedOf } from '../../collections/index.js'
import { databases, type Opened } from '../support/index.js'
import { contentWith } from './community.js'

type ID = string | number

describe.each(databases)('what shows a document follows it, on $name', ({ open }) => {
  let laurel: Opened
  let role: ID

  beforeAll(async () => {
    laurel = await open()
    role = (await laurel.payload.create({ collection: 'roles', data: { name: 'Member', plural: 'Members' } }))
      .id
  }, 120_000)
  afterAll(() => laurel?.close())

  const person = (name: string) => laurel.payload.create({ collection: 'people', data: { name } })
  const award = (holder: ID, year: number) =>
    laurel.payload.create({
      collection: 'certificates',
      data: { person: holder, role, year, status: 'active', sourceURL: `https://example.org/${holder}.png` },
    })
  const publish = (title: string, certificates: ID[]) =>
    laurel.payload.create({
      collection: 'posts',
      locale: 'en',
      data: { title, content: contentWith(certificates), _status: 'published' },
    })
  const readPublic = async (id: ID) => (await laurel.rest(`/posts/${id}?depth=0`)).json()

  it('a person’s new name reaches roster, certificate, html and markdown', async () => {
    const { id } = await person('Old Name')
    const { id: certificate } = await award(id, 2001)
    const post = await publish('Renamed', [certificate])
    expect(post.html).toContain('Old Name')

    await laurel.payload.update({ collection: 'people', id, data: { name: 'New Name' } })

    const { html, markdown } = await readPublic(post.id)
    expect(html).toContain('New Name')
    expect(html).not.toContain('Old Name')
    expect(markdown).toContain('New Name')
    expect(await (await laurel.rest('/roster?role=member&year=2001')).json()).toMatchObject({
      items: [{ name: 'New Name', fileURL: `https://example.org/${id}.png` }],
    })
    expect((await laurel.payload.findByID({ collection: 'certificates', id: certificate })).title).toBe(
      'Member 2001 - New Name',
    )
    expect((await laurel.payload.findByID({ collection: 'people', id })).aliases).toEqual(['Old Name'])
  })

  it('a hidden person leaves the html and comes back with the next change', async () => {
    const { id } = await person('Shy Person')
    const post = await publish('Hidden', [(await award(id, 2002)).id])
    await laurel.payload.update({ collection: 'people', id, data: { isHidden: true } })
    expect((await readPublic(post.id)).html).not.toContain('Shy Person')
    await laurel.payload.update({ collection: 'people', id, data: { isHidden: false } })
    expect((await readPublic(post.id)).html).toContain('Shy Person')
  })

  describe('a person who, while one of their certificates is being written,', () => {
    const amid = async (act: () => Promise<unknown>, write: () => Promise<unknown>) => {
      const { db } = laurel.payload
      const { updateOne } = db
      db.updateOne = async (args) => {
        db.updateOne = updateOne
        await act()
        return updateOne.call(db, args)
      }
      // SQLite refuses what names somebody who is gone.
      await write()
        .catch(() => undefined)
        .finally(() => {
          db.updateOne = updateOne
        })
    }
    const held = async (name: string) => {
      const { id } = await person(name)
      return { id, certificate: (await award(id, 2012)).id }
    }
    const cite = (id: ID) =>
      laurel.payload.update({ collection: 'certificates', id, data: { citation: 'For much' } })

    it('is hidden, stays hidden', async () => {
      const { id, certificate } = await held('Suddenly Shy')
      const hide = () => laurel.payload.update({ collection: 'people', id, data: { isHidden: true } })
      await amid(hide, () => cite(certificate))
      expect((await laurel.rest(`/certificates/${certificate}`)).status).toBe(404)
      expect(await (await laurel.rest('/certificates/search?q=suddenly')).json()).toMatchObject({ items: [] })
      expect(await (await laurel.rest('/roster?role=member&year=2012')).text()).not.toContain('Suddenly')
    })

    it('is deleted, leaves it withdrawn', async () => {
      const { id, certificate } = await held('Suddenly Gone')
      await amid(
        () => laurel.payload.delete({ collection: 'people', id }),
        () => cite(certificate),
      )
      const kept = await laurel.payload.findByID({ collection: 'certificates', id: certificate })
      expect(kept).toMatchObject({ status: 'withdrawn', title: 'Member 2012' })
      expect(kept.person ?? null).toBeNull()
    })
  })

  it('a post that can’t be made anew holds up no other, and follows when it can be', async () => {
    const { payload } = laurel
    const { id } = await person('Two Posts')
    const { id: certificate } = await award(id, 2010)
    const posts = [
      await publish('First of two', [certificate]),
      await publish('Second of two', [certificate]),
    ]
    const naming = async (name: string) =>
      (await Promise.all(posts.map((post) => readPublic(post.id)))).filter(({ html }) => html.includes(name))
    const { updateOne } = payload.db
    let fails = true
    payload.db.updateOne = (args) => {
      const isFault = fails && args.collection === 'posts'
      if (isFault) fails = false
      return isFault ? Promise.reject(new Error('a fault')) : updateOne.call(payload.db, args)
    }
    try {
      await payload.update({ collection: 'people', id, data: { name: 'Both Posts' } })
    } finally {
      payload.db.updateOne = updateOne
    }
    expect(await naming('Both Posts')).toHaveLength(1)
    await mendAll({ req: await createLocalReq({}, payload), resolved: resolvedOf(payload) })
    expect(await naming('Both Posts')).toHaveLength(2)
  })

  it('a post that can’t be made anew keeps no others marked, and nothing out of the search', async () => {
    const { payload } = laurel
    const holders = [await person('Marked Mo'), await person('Unmarked Uma')]
    const shown = await Promise.all(holders.map(({ id }, index) => award(id, 2015 + index)))
    const [stuck] = await Promise.all(shown.map(({ id }) => publish(`Shows ${id}`, [id])))
    const req = await createLocalReq({ context: deferRefresh() }, payload)
    for (const { id, name } of holders)
      await payload.update({ collection: 'people', id, data: { name: `${name} Anew` }, req })
    const unfound = await person('Findable Fay')
    await payload.create({
      collection: 'certificates',
      data: { person: unfound.id, role, year: 2013, status: 'active' },
      req,
    })
    const marks = async () =>
      (await payload.find({ collection: 'laurel-pending', pagination: false })).docs.map(({ key }) => key)
    const { findOne } = payload.db
    const isStuck = (args: { collection: string; where?: unknown }) =>
      args.collection === 'posts' &&
      JSON.stringify(args.where).includes(`"equals":${JSON.stringify(String(stuck?.id))}`)
    Object.assign(payload.db, {
      findOne: (args: { collection: string; where?: unknown }) =>
        isStuck(args)
          ? Promise.reject(new Error('a stuck post'))
          : Reflect.apply(findOne, payload.db, [args]),
    })
    try {
      await expect(mendAll({ req, resolved: resolvedOf(payload) })).rejects.toThrow('a stuck post')
    } finally {
      payload.db.findOne = findOne
    }
    expect(await (await laurel.rest('/certificates/search?q=findable')).json()).toMatchObject({
      items: [{ name: 'Findable Fay' }],
    })
    expect((await marks()).sort()).toEqual([`person:${holders[0]?.id}`, `roster:${role}:2015`])
    await mendAll({ req, resolved: resolvedOf(payload) })
    expect(await marks()).toEqual([])
  })

  it('a deleted person leaves the html; the serials stay, withdrawn and nameless', async () => {
    const { id } = await person('Gone Person')
    const certificate = await award(id, 2003)
    const post = await publish('Deleted', [certificate.id])
    await laurel.payload.delete({ collection: 'people', id })
    expect((await readPublic(post.id)).html).not.toContain('Gone Person')
    const left = await laurel.payload.findByID({ collection: 'certificates', id: certificate.id })
    expect(left).toMatchObject({ serial: certificate.serial, status: 'withdrawn', title: 'Member 2003' })
    expect(left.person ?? null).toBeNull()
    expect((await laurel.rest(`/certificates/${certificate.id}`)).status).toBe(404)
  })

  it('a change counts as nobody’s edit: state, date, versions, draft and other languages stay', async () => {
    const { payload } = laurel
    const { id } = await person('Quiet Name')
    const { id: certificate } = await award(id, 2004)
    const { id: post } = await publish('Kept', [certificate])
    const data = { title: '保留', description: '描述', tags: ['标签'], _status: 'published' as const }
    await payload.update({
      collection: 'posts',
      id: post,
      locale: 'zh',
      data: { ...data, content: contentWith([certificate]) },
      publishSpecificLocale: 'zh',
    })
    await payload.update({
      collection: 'posts',
      id: post,
      locale: 'en',
      draft: true,
      data: { title: 'A newer draft' },
    })
    const before = await payload.findByID({ collection: 'posts', id: post, locale: 'all', depth: 0 })
    const versions = await payload.countVersions({ collection: 'posts', where: { parent: { equals: post } } })

    await payload.update({ collection: 'people', id, data: { name: 'Loud Name' } })

    const after = await payload.findByID({ collection: 'posts', id: post, locale: 'all', depth: 0 })
    expect(after.html.en).toContain('Loud Name')
    expect(after.html.zh).toContain('Loud Name')
    const { html: _, markdown: __, ...rest } = after
    const { html: ___, markdown: ____, ...restBefore } = before
    expect(rest).toEqual(restBefore)
    expect(await payload.countVersions({ collection: 'posts', where: { parent: { equals: post } } })).toEqual(
      versions,
    )
    const draft = await payload.findByID({ collection: 'posts', id: post, locale: 'en', draft: true })
    expect(draft).toMatchObject({ title: 'A newer draft', _status: 'draft' })
    expect((await readPublic(post)).title).toBe('Kept')
  })

  it('a release, a revocation and a new certificate reach the posts that show them', async () => {
    const { payload } = laurel
    const { id } = await person('Late Person')
    const certificate = await payload.create({
      collection: 'certificates',
      data: { person: id, role, year: 2005, status: 'draft' },
    })
    const post = await publish('Released', [certificate.id])
    expect(post.html).not.toContain('Late Person')
    await payload.update({ collection: 'certificates', id: certificate.id, data: { status: 'active' } })
    expect((await readPublic(post.id)).html).toContain('Late Person')
    await payload.update({ collection: 'certificates', id: certificate.id, data: { status: 'revoked' } })
    expect((await readPublic(post.id)).html).not.toContain('Late Person')
  })

  it('the post that announces a certificate is told once it is published', async () => {
    const { payload } = laurel
    const { id } = await person('Announced Person')
    const { id: post } = await payload.create({
      collection: 'posts',
      draft: true,
      data: { title: 'Announcement', _status: 'draft' },
    })
    const certificate = await payload.create({
      collection: 'certificates',
      data: { person: id, role, year: 2008, status: 'active', post },
    })
    const announcedIn = async () =>
      (await (await laurel.rest(`/certificates/${certificate.id}?depth=0`)).json()).post ?? null
    expect(await announcedIn()).toBeNull()
    await payload.update({ collection: 'posts', id: post, data: { _status: 'published' } })
    expect(await announcedIn()).toBe(post)
    await payload.update({ collection: 'posts', id: post, data: { _status: 'draft' } })
    expect(await announcedIn()).toBeNull()
  })

  it('many documents are brought up to date by a job, not in the request', async () => {
    const { payload } = laurel
    const { id } = await person('Busy Name')
    const certificate = await award(id, 2006)
    const posts: ID[] = []
    for (let number = 0; number < 30; number++)
      posts.push((await publish(`Many ${number}`, [certificate.id])).id)
    await payload.update({ collection: 'people', id, data: { name: 'Idle Name' } })
    expect((await readPublic(posts[29] ?? '')).html).toContain('Busy Name')
    await payload.jobs.run({ limit: 10 })
    for (const post of posts) expect((await readPublic(post)).html).toContain('Idle Name')
  }, 60_000)

  it('a server killed between the two writes is mended by the next start', async () => {
    const { payload } = laurel
    const { id } = await person('Half Written')
    const certificate = await award(id, 2007)
    const post = await publish('Killed', [certificate.id])
    // What a kill leaves: the mark and the person's own new state, and nothing after them.
    await payload.create({ collection: 'laurel-pending', data: { key: `person:${id}`, token: 'killed' } })
    await payload.db.updateOne({ collection: 'people', id, data: { isHidden: true } })

    const again = await getPayload({ config: laurel.config, key: `${laurel.key}-again` })
    await again.destroy()

    expect((await readPublic(post.id)).html).not.toContain('Half Written')
    expect((await laurel.rest(`/certificates/${certificate.id}`)).status).toBe(404)
    const { totalDocs } = await payload.count({
      collection: 'laurel-pending',
      req: await createLocalReq({}, payload),
    })
    expect(totalDocs).toBe(0)
  })
})
