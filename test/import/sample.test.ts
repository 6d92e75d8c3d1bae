import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addSample, sampleStore } from '../../src/import/index.js'
import { databases, type Opened } from '../support/index.js'
import { countAll } from './community.js'
import { countWrites, cutAfter } from './cut.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const password = 'a long enough password'

const whole = { posts: 1, people: 25, roles: 3, certificates: 28, partners: 8, media: 0 }
const counts = { posts: 1, people: 25, roles: 3, certificates: 28, partners: 8, projects: 4 }
const none = Object.fromEntries(Object.keys(whole).map((name) => [name, 0]))

describe.each(databases)('the sample content on $name', ({ open, isMongoDB }) => {
  let laurel: Opened
  const add = () => addSample({ payload: laurel.payload, root })
  const remove = () => sampleStore({ payload: laurel.payload }).remove()
  const read = async (path: string) => (await laurel.rest(path)).json()

  beforeAll(async () => {
    laurel = await open()
  }, 120_000)
  afterAll(() => laurel?.close())

  it('goes nowhere where somebody has begun with their own', async () => {
    const { payload } = laurel
    const { id } = await payload.create({ collection: 'people', data: { name: 'Ada Byron' } })
    expect(await add()).toBe(false)
    expect(await countAll(payload)).toEqual({ ...none, people: 1 })
    await payload.delete({ collection: 'people', id })
  })

  it('cut off at any write is finished by the next start, and its removal by the next try', async () => {
    const { payload } = laurel
    const writes = await countWrites({ payload, act: add })
    const uncut = await texts(laurel)
    const removals = await countWrites({ payload, act: remove })
    expect(await countAll(payload)).toEqual(none)
    for (const part of isMongoDB ? [0.97] : [0.35, 0.97]) {
      const isCut = await cutAfter({ payload, writes: Math.floor(writes * part), act: add })
      expect({ part, isCut, isFinished: await add(), content: await texts(laurel) }).toEqual({
        part,
        isCut: true,
        isFinished: true,
        content: uncut,
      })
      expect(await cutAfter({ payload, writes: Math.floor(removals * part), act: remove })).toBe(true)
      await remove()
      expect(await countAll(payload)).toEqual(none)
    }
  }, 240_000)

  it('is added once where nobody has begun', async () => {
    expect(await add()).toBe(true)
  })

  it('is public: a post with its rosters and numbers, roles, partners, projects, settings', async () => {
    const { docs } = await read('/posts?depth=0')
    expect(docs).toMatchObject([{ slug: 'kubesphere-2022-year-in-review', section: 'news', locales: ['en'] }])
    expect(docs[0].html).toContain('10,000+')
    expect(docs[0].html.match(/<table class="laurel-roster/g)).toHaveLength(3)
    const roster = await read('/roster?role=ambassador&year=2022&locale=zh')
    expect(roster).toMatchObject({ total: 6, role: { name: '大使' } })
    expect(roster.items.every(({ fileURL }: { fileURL: string }) => fileURL.startsWith('https://'))).toBe(
      true,
    )
    const partners = await read('/partners?where[name][equals]=GitLab')
    expect(partners.docs).toMatchObject([{ website: 'https://about.gitlab.com', since: 2022 }])
    const projects = await read('/projects?where[maturity][equals]=Sandbox')
    expect(projects.totalDocs).toBe(2)
    expect(await read('/globals/settings?locale=zh')).toMatchObject({ name: 'KubeSphere 社区' })
    expect(await countAll(laurel.payload)).toEqual(whole)
  })

  it('is not added again', async () => {
    expect(await add()).toBe(false)
    expect(await countAll(laurel.payload)).toEqual(whole)
  })

  it('is removed by an editor and by nobody else; what an editor made or changed stays', async () => {
    const { payload } = laurel
    const signUp = async (permission: string) => {
      const data = { email: `${permission}@laurel.test`, password }
      await payload.create({ collection: 'users', data: { ...data, permission } })
      return (await payload.login({ collection: 'users', data })).token ?? ''
    }
    await signUp('admin')
    const [editor, viewer] = [await signUp('editor'), await signUp('viewer')]
    const send = (method: string, path: string, token?: string) =>
      laurel.rest(`/laurel/sample${path}`, { method, token })
    const refused = [
      await send('GET', ''),
      await send('POST', '/remove'),
      await send('POST', '/remove', viewer),
      await send('GET', '/remove', editor),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 404])
    expect(await (await send('GET', '', viewer)).json()).toEqual({ exists: true, counts })

    const edit = async (collection: 'people' | 'partners', name: string, data: object) => {
      const { docs } = await payload.find({ collection, where: { name: { equals: name } } })
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify(data)
      await laurel.rest(`/${collection}/${docs[0]?.id}`, { method: 'PATCH', token: editor, headers, body })
    }
    await edit('people', 'Lei Xue', { location: 'Somewhere' })
    await edit('partners', 'Crane', { website: 'https://crane.example.org' })
    const own = await payload.create({ collection: 'people', data: { name: 'Ada Byron' } })
    const { docs } = await payload.find({ collection: 'roles', where: { slug: { equals: 'member' } } })
    const data = { person: own.id, role: docs[0]?.id, year: 2026, status: 'active' }
    await payload.create({ collection: 'certificates', data })

    const answer = await (await send('POST', '/remove', editor)).json()
    expect(answer).toEqual({
      removed: { posts: 1, certificates: 28, people: 24, roles: 2, partners: 7, projects: 4 },
      kept: { people: 1, roles: 1, partners: 1 },
    })
    expect(await countAll(payload)).toEqual({ ...none, people: 2, roles: 1, certificates: 1, partners: 1 })
    expect(await payload.findGlobal({ slug: 'settings', locale: 'zh' })).not.toMatchObject({
      name: expect.anything(),
    })
    expect(await (await send('GET', '', editor)).json()).toEqual({ exists: false, counts: {} })
    expect(await (await send('POST', '/remove', editor)).json()).toEqual({ removed: {}, kept: {} })
    expect(await add()).toBe(false)
  })

  it('begun by two servers at once, is there once', async () => {
    const { payload, rest, close } = await open()
    const addThere = () => addSample({ payload, root })
    await Promise.all([addThere(), addThere()])
    expect(await countAll(payload)).toEqual(whole)
    expect((await (await rest('/projects')).json()).totalDocs).toBe(4)
    expect((await (await rest('/globals/settings')).json()).socialLinks).toHaveLength(1)
    await close()
  }, 120_000)
})

/** What the public sees, without what differs from one making to the next. */
async function texts({ rest }: Opened): Promise<unknown> {
  const names = ['posts', 'people', 'roles', 'partners', 'projects']
  const lists = names.map(async (name) => {
    const { docs } = await (await rest(`/${name}?depth=0&limit=100&locale=all&sort=slug`)).json()
    return docs.map(
      ({ slug, name, title, html, website, rank, maturity, _status }: Record<string, unknown>) => ({
        slug,
        name,
        title,
        html,
        website,
        rank,
        maturity,
        _status,
      }),
    )
  })
  const { name, description, socialLinks } = await (await rest('/globals/settings?locale=all')).json()
  const links = socialLinks.map(({ label, url }: Record<string, unknown>) => ({ label, url }))
  return { lists: await Promise.all(lists), settings: { name, description, links } }
}
