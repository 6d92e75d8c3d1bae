import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { importFiles } from '../../src/import/index.js'
import { databases, type Opened } from '../support/index.js'
import { countAll, type Folder, newFolder, newMark, nothingDone } from './community.js'
import { countWrites, cutAfter, momentsOf } from './cut.js'
import { newPictureServer, picture } from './pictureServer.js'

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex')

type Found = { id: string | number; [field: string]: unknown }
type Letter = { cover?: string; body?: string; certificates?: string[]; isDraft?: boolean }

describe.each(databases)('files of the web on $name', ({ open }) => {
  let laurel: Opened
  let folder: Folder
  let host: Awaited<ReturnType<typeof newPictureServer>>
  let mark: string
  let shade = 0

  beforeAll(async () => {
    laurel = await open()
    folder = await newFolder()
    host = await newPictureServer()
  }, 120_000)
  afterAll(async () => {
    await laurel?.close()
    await folder?.remove()
    await host?.close()
  })
  beforeEach(() => {
    mark = newMark()
    host.asked.length = 0
  })

  const write = ({ cover, body = '', certificates = [], isDraft = false }: Letter, name = mark) =>
    folder.write(
      `${name}.md`,
      `---\ntitle: Acorn ${name}\ndate: 2022-01-05\ndraft: ${isDraft}\n${cover ? `image: ${cover}\n` : ''}---\n\n${body}\n\n## 2021 Acorn Members\n\n| Name | Certificate |\n| --- | --- |\n${certificates
        .map((url, at) => `| ${'Ada Bo Cy Di Ed'.split(' ')[at]} ${name} | [Get it](${url}) |`)
        .join('\n')}\n`,
    )
  const run = (options: Partial<Parameters<typeof importFiles>[0]> = {}) =>
    importFiles({
      payload: laurel.payload,
      files: [`${folder.path}/${mark}.md`],
      root: folder.path,
      isAdopting: true,
      fetchRules: host.rules,
      ...options,
    })
  const find = async (collection: 'posts' | 'media' | 'certificates' | 'laurel-imports', where: object) => {
    const found = await laurel.payload.find({
      collection,
      where: { ...where },
      draft: true,
      depth: 0,
      sort: 'createdAt',
    })
    const docs: Found[] = found.docs
    return docs
  }
  const postOf = async () => (await find('posts', { 'source.path': { equals: `${mark}.md` } }))[0]
  const publicPost = async () =>
    (await (await laurel.rest(`/posts?depth=1&where[slug][equals]=${mark.toLowerCase()}`)).json()).docs[0]
  const certificatesOf = (url: string) => find('certificates', { sourceURL: { equals: url } })
  const fresh = () => picture(++shade)

  it('become files of Laurel: covers, pictures and certificates, each bytes once in the library', async () => {
    const [cover, shown] = [await fresh(), await fresh()]
    const coverURL = host.put(`/${mark}/cover.png`, cover)
    const one = host.put(`/${mark}/one.png`, shown)
    const two = host.put(`/${mark}/moved`, `/${mark}/one.png`)
    const award = host.put(`/${mark}/award.png`, shown)
    const other = host.put(`/${mark}/other`, shown)
    await write({
      cover: coverURL,
      body: `![One](${one})\n\nAmong words ![two](${two}) too.\n\n> ![One again](${one})`,
      certificates: [award, other],
    })
    const report = await run()
    expect(report).toMatchObject({ posts: { created: 1 }, files: { adopted: 5, failed: [] }, warnings: [] })

    const media = await find('media', { sha256: { in: [cover, shown].map(sha256) } })
    expect(media.map(({ sourceURL }) => sourceURL).sort()).toEqual([coverURL, one])
    const post = await publicPost()
    expect(post).toMatchObject({ _status: 'published', coverURL, cover: { mimeType: 'image/png' } })
    expect(post.html).not.toContain('files.test:')
    expect(post.html.match(/\/api\/media\/file\/one/g).length).toBeGreaterThan(2)
    for (const url of [award, other]) {
      const [certificate] = await certificatesOf(url)
      expect(certificate).toMatchObject({
        status: 'active',
        sourceURL: url,
        sha256: sha256(shown),
        filename: `${certificate?.serial}.png`,
        mimeType: 'image/png',
      })
    }
    expect(host.mostAtOnce()).toBeLessThanOrEqual(2)

    host.asked.length = 0
    const before = await laurel.payload.countVersions({ collection: 'posts' })
    expect(await run()).toMatchObject({ ...nothingDone, files: { adopted: 0, failed: [] }, warnings: [] })
    expect(host.asked).toEqual([])
    expect(await laurel.payload.countVersions({ collection: 'posts' })).toEqual(before)
  })

  it('that an earlier import left out are fetched by a later one, and a changed source keeps them', async () => {
    const url = host.put(`/${mark}.png`, await fresh())
    await write({ body: `![A](${url})` })
    expect(await run({ isAdopting: false })).not.toHaveProperty('files')
    expect(host.asked).toEqual([])
    expect((await publicPost()).html).toContain(url)
    expect(await run()).toMatchObject({ ...nothingDone, files: { adopted: 1, failed: [] } })
    expect((await publicPost()).html).not.toContain(url)

    await write({ body: `Changed.\n\n![A](${url})` })
    expect(await run({ isAdopting: false })).toMatchObject({ posts: { updated: 1 }, warnings: [] })
    const { html } = await publicPost()
    expect(html).toContain('Changed.')
    expect(html).not.toContain(url)
  })

  it('that can’t be had are told with their reason, keep their address, and are asked for again', async () => {
    const page = Buffer.from('<!doctype html><html><body>Sign in<svg></svg></body></html>')
    const drip = host.put(`/${mark}/drip`, (response) => {
      const clock = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(clock))
    })
    const urls = {
      gone: host.put(`/${mark}/gone.png`, 404),
      page: host.put(`/${mark}/page.png`, page),
      local: host.put(`/${mark}/local.png`, `http://127.0.0.1:${host.port}/${mark}/secret.png`),
      named: host.put(`/${mark}/secret.png`, await fresh(), 'internal.test'),
      cut: host.put(`/${mark}/cut.png`, (await fresh()).subarray(0, 60)),
      drip,
    }
    const badge = 'https://img.shields.io/badge/a-b-green'
    const award = host.put(`/${mark}/award.png`, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    const pictures = [...Object.values(urls), badge].map((url) => `![A](${url})`)
    await write({ body: pictures.join('\n\n'), certificates: [award] })
    const { files } = await run()
    expect(files?.adopted).toBe(0)
    expect(Object.fromEntries(files?.failed.map(({ url, problem }) => [url, problem]) ?? [])).toEqual({
      [urls.gone]: 'the host answered with 404',
      [urls.page]: 'it is no picture, whatever the address says',
      [urls.local]: '127.0.0.1 is not on the public internet',
      [urls.named]: 'internal.test is not on the public internet',
      [urls.cut]: 'the file is damaged or incomplete',
      [urls.drip]: 'it took too long',
      [award]: 'an SVG can’t be kept as a certificate',
    })
    expect(host.asked).not.toContain(`/${mark}/secret.png`)
    expect((await publicPost()).html).toContain(urls.gone)
    expect(await find('laurel-imports', { key: { equals: `unfetched:${urls.gone}` } })).toHaveLength(1)

    host.put(`/${mark}/gone.png`, await fresh())
    host.put(`/${mark}/award.png`, await fresh())
    const again = await run()
    expect(again.files).toMatchObject({ adopted: 2 })
    expect(again.files?.failed).toHaveLength(5)
    expect((await publicPost()).html).not.toContain(urls.gone)
    expect(await find('laurel-imports', { key: { equals: `unfetched:${urls.gone}` } })).toHaveLength(0)
  })

  it('leave alone what an editor has done, and what has ended', async () => {
    const urls = [0, 1, 2, 3].map((at) => `${mark}/${at}.png`)
    const [kept = '', revoked = '', edited = '', open = ''] = await Promise.all(
      urls.map(async (path) => host.put(`/${path}`, await fresh())),
    )
    const shown = host.put(`/${mark}/shown.png`, await fresh())
    await write({ body: `![A](${shown})`, certificates: [kept, revoked, edited, open] })
    await run({ isAdopting: false })
    const own = await fresh()
    const change = async (url: string, data: object, file?: Buffer) => {
      const [certificate] = await certificatesOf(url)
      await laurel.payload.update({
        collection: 'certificates',
        id: certificate?.id ?? '',
        data,
        ...(file ? { file: { data: file, mimetype: 'image/png', name: 'own.png', size: file.length } } : {}),
      })
    }
    await change(kept, {}, own)
    await change(revoked, { status: 'revoked' })
    await change(edited, { order: 77 })
    await laurel.payload.update({
      collection: 'posts',
      id: (await postOf())?.id ?? '',
      data: { description: 'An editor was here.', _status: 'published' },
    })
    const report = await run()
    expect(report.files).toEqual({ adopted: 1, failed: [] })
    expect(report.warnings.map(({ message }) => message).join()).toContain('keep their addresses')
    expect(host.asked).toEqual([`/${urls[3]}`])
    expect((await certificatesOf(kept))[0]).toMatchObject({ sha256: sha256(own) })
    expect((await certificatesOf(revoked))[0]).toMatchObject({ status: 'revoked' })
    for (const url of [revoked, edited]) expect((await certificatesOf(url))[0]?.filename ?? null).toBeNull()
    expect((await publicPost()).html).toContain(shown)
  })

  it('are each language’s own, and leave the unpublished one unpublished', async () => {
    const [en, zh] = [host.put(`/${mark}/en.png`, await fresh()), host.put(`/${mark}/zh.png`, await fresh())]
    await write({ body: `![A](${en})` }, `${mark}.en`)
    await write({ body: `![A](${zh})`, isDraft: true }, `${mark}.zh`)
    const files = ['en', 'zh'].map((locale) => `${folder.path}/${mark}.${locale}.md`)
    expect((await run({ files })).files).toEqual({ adopted: 2, failed: [] })
    const read = async (draft: boolean) => {
      const where = { slug: { equals: mark.toLowerCase() } }
      const { docs } = await laurel.payload.find({
        collection: 'posts',
        where,
        draft,
        locale: 'all',
        depth: 0,
      })
      return docs[0]
    }
    const open = await read(false)
    expect(open).toMatchObject({ _status: 'published', html: { en: expect.not.stringContaining(en) } })
    expect(open?.content?.zh ?? null).toBeNull()
    expect(JSON.stringify((await read(true))?.content.zh)).toContain('"media":"')
    expect(await run({ files })).toMatchObject({
      ...nothingDone,
      files: { adopted: 0, failed: [] },
      warnings: [],
    })
  })

  it('leave a draft a draft, and a drawing without its script', async () => {
    const url = host.put(
      `/${mark}.svg`,
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="a()"><script>a()</script><rect width="9"/></svg>',
      ),
    )
    await write({ body: `![A](${url})`, isDraft: true })
    expect((await run()).files).toEqual({ adopted: 1, failed: [] })
    expect(await postOf()).toMatchObject({ _status: 'draft' })
    expect(await publicPost()).toBeUndefined()
    const [drawing] = await find('media', { sourceURL: { equals: url } })
    expect(drawing?.mimeType).toBe('image/svg+xml')
    const { body } = await laurel.rest(`/media/file/${drawing?.filename}`)
    expect(await new Response(body).text()).not.toContain('a()')
    expect(await run()).toMatchObject({ ...nothingDone, files: { adopted: 0, failed: [] } })
  })

  it('fetched while the process is killed at any write are all there, once, after the next run', async () => {
    const { payload } = laurel
    const before = await countAll(payload)
    const prepare = async () => {
      mark = newMark()
      const shown = host.put(`/${mark}/shown.png`, await fresh())
      const award = host.put(`/${mark}/award.png`, await fresh())
      await write({ cover: shown, body: `![A](${shown})`, certificates: [award] })
      await run({ isAdopting: false })
      return { shown, award }
    }
    await prepare()
    const uncut = await countWrites({ payload, act: () => run() })
    const moments = momentsOf({ writes: uncut, times: 3 })
    expect(uncut).toBeGreaterThan(10)
    for (const writes of moments) {
      const { shown, award } = await prepare()
      expect(await cutAfter({ payload, writes, act: () => run() })).toBe(true)
      expect((await run()).files?.failed).toEqual([])
      expect(await run()).toMatchObject({ ...nothingDone, files: { adopted: 0, failed: [] } })
      const post = await publicPost()
      expect(post).toMatchObject({ _status: 'published', cover: { mimeType: 'image/png' } })
      expect(post.html).not.toContain(shown)
      expect((await certificatesOf(award))[0]).toMatchObject({ mimeType: 'image/png' })
    }
    const runs = moments.length + 1
    const after = await countAll(payload)
    expect(after.media).toBe((before.media ?? 0) + runs)
    expect(after.certificates).toBe((before.certificates ?? 0) + runs)
  })
})
