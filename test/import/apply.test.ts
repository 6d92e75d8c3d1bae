import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { importFiles } from '../../src/import/index.js'
import { databases, type Opened } from '../support/index.js'
import { countAll, type Folder, letter, newFolder, newMark, nothingDone } from './community.js'
import { countWrites, cutAfter, momentsOf } from './cut.js'

describe.each(databases)('an import on $name', ({ open }) => {
  let laurel: Opened
  let folder: Folder
  let mark: string

  beforeAll(async () => {
    laurel = await open()
    folder = await newFolder()
  }, 120_000)
  afterAll(async () => {
    await laurel?.close()
    await folder?.remove()
  })
  beforeEach(() => {
    mark = newMark()
  })

  const path = (name = `${mark}.md`) => `${folder.path}/${name}`
  const put = (more = '') => folder.write(`${mark}.md`, letter({ mark, more }))
  const run = (options: Partial<Parameters<typeof importFiles>[0]> = {}) =>
    importFiles({ payload: laurel.payload, files: [path()], root: folder.path, ...options })
  const messages = async (options: Parameters<typeof run>[0] = {}) =>
    (await run(options)).warnings.map(({ message }) => message)
  const postOf = async (name = mark) => {
    const where = { 'source.path': { equals: `${name}.md` } }
    const { docs } = await laurel.payload.find({ collection: 'posts', where, draft: true, depth: 0 })
    return docs[0]
  }
  const personNamed = async (name: string) =>
    (await laurel.payload.find({ collection: 'people', where: { name: { equals: name } } })).docs[0]

  it('writes all of it, publishes the post, and changes nothing the second time', async () => {
    await put()
    const report = await run()
    expect(report).toMatchObject({
      posts: { created: 1 },
      people: { created: 3 },
      roles: { created: 1 },
      certificates: { created: 3 },
      partners: { created: 3 },
      media: { created: 0 },
      warnings: [],
    })
    const [post] = (await (await laurel.rest('/posts?depth=0')).json()).docs
    expect(post).toMatchObject({ _status: 'published', locales: ['en'], tags: ['Letters'] })
    expect(post.html).toContain(`<a href="https://example.org/${mark}.png"`)
    const certificates = await laurel.rest(`/certificates?depth=0&where[post][equals]=${post.id}`)
    expect((await certificates.json()).totalDocs).toBe(3)
    const versions = await laurel.payload.countVersions({ collection: 'posts' })

    expect(await run()).toMatchObject({ ...nothingDone, warnings: [] })
    expect(await laurel.payload.countVersions({ collection: 'posts' })).toEqual(versions)
  })

  it('cut off at any write ends with the same when it is run again, and nothing is there twice', async () => {
    const before = await countAll(laurel.payload)
    const roles = before.roles ?? 0
    const { payload } = laurel
    await put()
    const uncut = await countWrites({ payload, act: () => run() })
    const moments = momentsOf({ writes: uncut, times: 7 })
    expect(uncut).toBeGreaterThan(30)
    for (const writes of moments) {
      mark = newMark()
      await put()
      expect(await cutAfter({ payload, writes, act: () => run() })).toBe(true)
      await run()
      expect(await run()).toMatchObject(nothingDone)
      expect(await postOf()).toMatchObject({ _status: 'published' })
    }
    const runs = moments.length + 1
    expect(await countAll(laurel.payload)).toEqual({
      posts: (before.posts ?? 0) + runs,
      people: (before.people ?? 0) + runs * 3,
      roles: Math.max(roles, 1),
      certificates: (before.certificates ?? 0) + runs * 3,
      partners: (before.partners ?? 0) + runs * 3,
      media: before.media,
    })
  }, 120_000)

  it('cut off as a changed post is written takes up the change', async () => {
    await put()
    await run()
    await put('\nMore to read.\n')
    for (const writes of [1, 2, 3, 4]) await cutAfter({ payload: laurel.payload, writes, act: () => run() })
    expect(await messages()).toEqual([])
    expect((await postOf())?.html).toContain('More to read.')
    expect(await run()).toMatchObject(nothingDone)
  })

  it('leaves an editor’s work alone, published or not, until it is forced', async () => {
    await put()
    await run()
    const post = await postOf()
    const data = { description: 'An editor wrote this.' }
    await laurel.payload.update({ collection: 'posts', id: post?.id ?? '', data, draft: true })
    await put('\nMore to read.\n')

    const report = await run()
    expect(report).toMatchObject({ posts: { updated: 0, unchanged: 1 } })
    expect(report.warnings.map(({ message }) => message).join()).toContain('--force overwrites it')
    expect(await postOf()).toMatchObject({ ...data, _status: 'draft' })
    expect((await postOf())?.html).not.toContain('More to read.')

    expect(await run({ isForced: true })).toMatchObject({ posts: { updated: 1 } })
    expect((await postOf())?.html).toContain('More to read.')
  })

  it('finds a person renamed here, and makes one deleted here no more', async () => {
    await put()
    await run()
    const renamed = await personNamed(`Bo Li ${mark}`)
    const deleted = await personNamed(`Ada Byron ${mark}`)
    await laurel.payload.update({
      collection: 'people',
      id: renamed?.id ?? '',
      data: { name: `Bo Wang ${mark}` },
    })
    await laurel.payload.delete({ collection: 'people', id: deleted?.id ?? '' })
    const before = await countAll(laurel.payload)
    await put('\nMore to read.\n')

    expect((await messages()).join('\n')).toMatch(
      /is "Bo Wang.*\n.*was deleted here and is not made again|deleted here/s,
    )
    expect(await countAll(laurel.payload)).toEqual(before)
    const post = await postOf()
    expect(post?.html).toContain(`Bo Wang ${mark}`)
    expect(post?.html).not.toContain('Ada Byron')
  })

  it('of a second language joins the post and publishes that language alone', async () => {
    await folder.write(`${mark}/en/post.md`, letter({ mark }))
    await folder.write(`${mark}/zh/post.md`, letter({ mark }).replace('What a year', '这一年'))
    await run({ files: [path(`${mark}/en/post.md`)] })
    const { docs } = await laurel.payload.find({
      collection: 'posts',
      where: { title: { equals: `Acorn ${mark}` } },
    })
    const id = docs[0]?.id ?? ''
    await laurel.payload.update({
      collection: 'posts',
      id,
      draft: true,
      data: { byline: 'Not yet' },
      locale: 'en',
    })

    await run({ files: [path(`${mark}/zh/post.md`)], locale: 'zh' })

    const inPublic = async (locale: string) =>
      (await laurel.rest(`/posts/${id}?locale=${locale}&fallback-locale=none`)).json()
    expect(await inPublic('zh')).toMatchObject({
      locales: ['en', 'zh'],
      html: expect.stringContaining('这一年'),
    })
    expect(await inPublic('en')).toMatchObject({
      byline: 'Acorn',
      html: expect.stringContaining('What a year'),
    })
    expect(
      await laurel.payload.findByID({ collection: 'posts', id, draft: true, locale: 'en' }),
    ).toMatchObject({
      byline: 'Not yet',
    })
  })

  it('keeps a draft that the front matter calls one from the public', async () => {
    await folder.write(`${mark}.md`, letter({ mark }).replace('author:', 'draft: true\nauthor:'))
    await run()
    expect(await postOf()).toMatchObject({ _status: 'draft', title: `Acorn ${mark}` })
    const found = await laurel.rest(`/posts?where[title][equals]=Acorn ${mark}`)
    expect((await found.json()).totalDocs).toBe(0)
    expect(await run()).toMatchObject(nothingDone)
  })

  it('only tells, when it is asked to, and writes nothing', async () => {
    await put('\n<script>alert(1)</script>\n')
    const before = await countAll(laurel.payload)
    const rows = await laurel.payload.count({ collection: 'laurel-imports' })
    const report = await run({ isDryRun: true })
    expect(report).toMatchObject({
      posts: { created: 1 },
      people: { created: 3 },
      certificates: { created: 3 },
    })
    expect(report.warnings).toMatchObject(
      [{ file: `${mark}.md`, line: 24, message: /^Unsafe HTML/ }].map(() => ({})),
    )
    expect(await countAll(laurel.payload)).toEqual(before)
    expect(await laurel.payload.count({ collection: 'laurel-imports' })).toEqual(rows)
  })

  it('fails what is refused alone, says why, and writes the others', async () => {
    await folder.write(
      `${mark}.md`,
      letter({ mark }).replace(`https://example.org/${mark}.png`, 'https://a b'),
    )
    const report = await run()
    expect(report).toMatchObject({ posts: { created: 1 }, people: { created: 3 }, partners: { created: 3 } })
  })

  it('takes a grid of more columns than a roster can have', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `octocat-${at}-${mark}`)
    const rows = [names.map(() => ''), names.map(() => '-'), names].map((row) => `| ${row.join(' | ')} |`)
    const grid = `## 2021 Acorn Helpers\n\nBelow by GitHub ID\n\n${rows.join('\n')}\n`
    await folder.write(`${mark}.md`, `---\ntitle: Acorn ${mark}\n---\n\n${grid}`)
    expect(await run()).toMatchObject({ posts: { created: 1, failed: 0 }, people: { created: 20 } })
    const cells = [...((await postOf())?.html ?? '').matchAll(/<td>([^<]+)<\/td>/g)].map(([, cell]) => cell)
    expect(cells).toEqual(names)
  })

  it('takes a long post, its code and HTML included', async () => {
    const long = 'An acorn. '.repeat(5_000)
    const blocks = ['```', long, '```', '', '<details><summary>More</summary>', long, '</details>']
    await folder.write(`${mark}.md`, [`# Acorn ${mark}`, '', long, '', ...blocks, ''].join('\n'))
    expect(await run()).toMatchObject({ posts: { created: 1, failed: 0 } })
    expect((await postOf())?.html?.match(/An acorn/g)).toHaveLength(15_000)
  })

  it('and another at once end with each document once', async () => {
    await put()
    const before = await countAll(laurel.payload)
    await Promise.all([run(), run()])
    expect(await run()).toMatchObject(nothingDone)
    expect(await countAll(laurel.payload)).toMatchObject({
      people: (before.people ?? 0) + 3,
      certificates: (before.certificates ?? 0) + 3,
      partners: (before.partners ?? 0) + 3,
      posts: (before.posts ?? 0) + 1,
    })
  })
})
