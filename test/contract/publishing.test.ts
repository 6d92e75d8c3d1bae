import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { databases, type Opened, type Road } from '../support/index.js'
import { contentWith } from './community.js'
import { openServed, type Served } from './served.js'

type ID = string | number

describe.each(databases)('posts are published language by language, on $name', ({ open }) => {
  let served: Served
  let laurel: Opened
  let express: Road

  beforeAll(async () => {
    served = await openServed({ open })
    laurel = served.laurel
    express = served.express
  }, 120_000)
  afterAll(() => served?.close())

  const write = async (method: string, path: string, data: object) => {
    const headers = { 'content-type': 'application/json' }
    const response = await express.rest(path, {
      method,
      token: served.tokens.admin,
      headers,
      body: JSON.stringify(data),
    })
    const body = await response.json()
    expect({ path, status: response.status, errors: body.errors }).toMatchObject({
      status: method === 'POST' ? 201 : 200,
    })
    return body.doc
  }
  const read = async (path: string) => (await express.rest(path)).json()

  /** What the panel sends: a draft, autosaved, then one language published. */
  const written = async (title: string): Promise<ID> =>
    (
      await write('POST', '/posts?draft=true&locale=en', {
        title,
        content: contentWith([]),
        _status: 'draft',
      })
    ).id
  const publish = (id: ID, locale: string, data: object = {}) =>
    write('PATCH', `/posts/${id}?locale=${locale}&publishSpecificLocale=${locale}`, {
      ...data,
      _status: 'published',
    })
  const draft = (id: ID, locale: string, data: object) =>
    write('PATCH', `/posts/${id}?draft=true&autosave=true&locale=${locale}`, { ...data, _status: 'draft' })

  it('without a date gets that of its first publication, and keeps it', async () => {
    const id = await written('Undated')
    const unpublished = await laurel.payload.findByID({ collection: 'posts', id, draft: true })
    expect(unpublished.publishedAt ?? null).toBeNull()
    const before = Date.now()
    const { publishedAt } = await publish(id, 'en')
    expect(Date.parse(publishedAt)).toBeGreaterThanOrEqual(before)
    expect((await publish(id, 'en', { title: 'Dated' })).publishedAt).toBe(publishedAt)
    expect((await read('/posts?limit=1')).docs).toMatchObject([{ id }])
  })

  it('one language is public, the other stays a draft until it is published', async () => {
    const id = await written('Hello')
    await draft(id, 'zh', { title: '未完成' })
    await publish(id, 'en')
    expect(await read(`/posts/${id}?locale=zh&fallback-locale=none`)).not.toHaveProperty('title', '未完成')
    expect(await read(`/posts/${id}`)).toMatchObject({ title: 'Hello', locales: ['en'] })

    await publish(id, 'zh', { title: '你好' })
    expect(await read(`/posts/${id}?locale=zh`)).toMatchObject({ title: '你好', locales: ['en', 'zh'] })
    expect(await read(`/posts/${id}`)).toMatchObject({ title: 'Hello' })
    expect((await read('/posts?where[locales][in]=zh')).totalDocs).toBe(1)
  })

  it('publishing a language answers with its own texts only, which the panel takes over into its form', async () => {
    const id = await written('Not translated')
    await publish(id, 'en', { description: 'English alone' })
    await draft(id, 'zh', { title: '只有标题' })
    const answer = await publish(id, 'zh')
    expect(answer).toMatchObject({ title: '只有标题', locales: ['en', 'zh'] })
    expect([answer.content ?? null, answer.description ?? null]).toEqual([null, null])
    const path = `/posts/${id}?locale=zh&publishSpecificLocale=zh&fallback-locale=en`
    const asked = await write('PATCH', path, { _status: 'published' })
    expect(asked).toMatchObject({ title: '只有标题', description: 'English alone' })
    expect(await read(`/posts/${id}?locale=zh`)).toMatchObject({ description: 'English alone' })
  })

  it('a draft of a published post changes nothing in public, not even the list of languages', async () => {
    const id = await written('Steady')
    await publish(id, 'en')
    const before = await read(`/posts/${id}`)
    await draft(id, 'en', { title: 'Shaky', slug: 'shaky' })
    expect(await read(`/posts/${id}`)).toEqual(before)
    await publish(id, 'en')
    expect(await read(`/posts/${id}`)).toMatchObject({ title: 'Shaky', slug: 'shaky', locales: ['en'] })
  })

  it('a post in the second language alone is shown under every language', async () => {
    const doc = await write('POST', '/posts?locale=zh&publishSpecificLocale=zh', {
      title: '只有中文',
      slug: 'only-zh',
      content: contentWith([]),
      _status: 'published',
    })
    expect(await read('/posts?where[slug][equals]=only-zh')).toMatchObject({ docs: [{ title: '只有中文' }] })
    expect(await read(`/posts/${doc.id}?locale=en`)).toMatchObject({ title: '只有中文', locales: ['zh'] })
    expect((await read(`/posts/${doc.id}?locale=en&fallback-locale=none`)).title ?? null).toBeNull()
    const { data } = await express.graphql(
      '{ Posts(where: { slug: { equals: "only-zh" } }) { docs { title } } }',
    )
    expect(data).toEqual({ Posts: { docs: [{ title: '只有中文' }] } })
  })

  it('publishing all languages at once publishes those that have a title', async () => {
    const id = await written('Both')
    await draft(id, 'zh', { title: '两种', content: contentWith([]) })
    await write('PATCH', `/posts/${id}?locale=en`, { _status: 'published' })
    const post = await read(`/posts/${id}?locale=all`)
    expect(post).toMatchObject({ title: { en: 'Both', zh: '两种' }, locales: ['en', 'zh'] })
    expect(post.html.zh).toContain('Thank you')
  })

  it('an unpublished post is gone from the public, and its languages with it', async () => {
    const id = await written('Gone')
    await publish(id, 'en')
    await write('PATCH', `/posts/${id}`, { _status: 'draft' })
    expect((await express.rest(`/posts/${id}`)).status).toBe(404)
    const { doc } = {
      doc: await (await express.rest(`/posts/${id}?draft=true`, { token: served.tokens.admin })).json(),
    }
    expect(doc.locales).toEqual([])
  })

  it('a post that moves keeps its former address', async () => {
    const id = await written('Moving')
    await publish(id, 'en', { slug: 'here' })
    await publish(id, 'en', { slug: 'there' })
    expect(await read(`/posts/${id}`)).toMatchObject({ slug: 'there', formerSlugs: ['here'] })
  })

  it('html, markdown and headings are made for those who can’t set them', async () => {
    const id = await written('Made')
    await publish(id, 'en', { html: '<script>alert(1)</script>', markdown: 'x', locales: ['fr'] })
    expect(await read(`/posts/${id}`)).toMatchObject({ html: '<p>Thank you</p>', locales: ['en'] })
  })

  it('a version that is restored is public as it was', async () => {
    const { payload } = laurel
    const id = await written('First words')
    await publish(id, 'en')
    const { docs } = await payload.findVersions({
      collection: 'posts',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
    })
    const first = docs.find(({ version }) => version._status === 'published')
    await publish(id, 'en', { title: 'Second words' })
    await payload.restoreVersion({ collection: 'posts', id: first?.id ?? '' })
    expect(await read(`/posts/${id}`)).toMatchObject({ title: 'First words', locales: ['en'] })
  })
})
