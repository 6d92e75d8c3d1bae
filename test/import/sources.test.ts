import { symlink, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type GivenFile, readSources, type SourceInput } from '../../src/import/index.js'
import { type Folder, newFolder } from './community.js'
import { zip } from './zip.js'

const post = '---\ntitle: Acorn\n---\n\nText.\n'
const png = Buffer.from('89504e470d0a1a0a', 'hex')
const locales = ['en', 'zh']

let folder: Folder
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => folder.remove())

const write = async (files: Record<string, string | Buffer>) => {
  for (const [name, content] of Object.entries(files)) await folder.write(name, content)
}
const at = (...names: string[]) => names.map((name) => join(folder.path, name))
const read = async (inputs: readonly SourceInput[], options: { root?: string; asked?: string } = {}) => {
  const sources = await readSources({ inputs, locales, ...options })
  await sources.close()
  return sources
}
const pathsOf = async (...reading: Parameters<typeof read>) =>
  (await read(...reading)).parsed.map(({ path, locale }) => `${locale} ${path}`)
const given = (path: string, bytes: Buffer): GivenFile => ({
  path,
  size: bytes.length,
  bytes: async () => bytes,
})

describe('a folder', () => {
  it('gives its posts and lists, sorted, without what is hidden, installed, settings or pictures', async () => {
    await write({
      'b/a.md': post,
      'a.markdown': post,
      'c.mdx': post,
      OWNERS: 'approvers:\n  - octo-ada\n',
      '.all-contributorsrc': '{"projectName":"a","contributors":[]}',
      'people.csv': 'Name\nAda Byron\n',
      'package.json': '{}',
      'hugo.yaml': 'a: b',
      '.github/a.md': post,
      'node_modules/a/README.md': post,
      'a.png': png,
    })
    expect(await pathsOf([folder.path])).toEqual(
      ['.all-contributorsrc', 'OWNERS', 'a.markdown', 'b/a.md', 'c.mdx', 'people.csv'].map(
        (path) => `en ${path}`,
      ),
    )
  })

  it('gives each file in the language that its name, folder or front matter says, else as asked', async () => {
    await write({
      'content/en/news/a.md': post,
      'content/zh/news/a.md': post,
      'blog/b.md': post,
      'blog/b_zh-CN.md': post,
      'blog/c.md': '---\ntitle: A\nlang: zh\n---\n\nText.\n',
    })
    expect(await pathsOf([folder.path])).toEqual([
      'en blog/b.md',
      'zh blog/b_zh-CN.md',
      'zh blog/c.md',
      'en content/en/news/a.md',
      'zh content/zh/news/a.md',
    ])
    expect(await pathsOf(at('blog/b.md'), { asked: 'zh' })).toEqual(['zh b.md'])
    expect(await pathsOf(at('content/zh/news/a.md'))).toEqual(['zh a.md'])
  })

  it('leaves a file out whose language the site does not have, and says so, unless told which it is', async () => {
    await write({ 'content/ja/a.md': post, 'content/en/a.md': post })
    const { parsed, warnings } = await read([folder.path])
    expect(parsed.map(({ path }) => path)).toEqual(['content/en/a.md'])
    expect(warnings).toMatchObject([{ file: 'content/ja/a.md', message: expect.stringContaining('"ja"') }])
    expect(await pathsOf(at('content'), { asked: 'zh' })).toEqual(['en en/a.md', 'zh ja/a.md'])
  })

  it('finds what a post names beside it, below the root, and where its site keeps what it serves', async () => {
    await write({
      'site/content/en/news/a/index.md': `${post}![](b.png) ![](/img/c.png) ![](/d.png) ![](/e.png) ![](b) ![](/d.png/)`,
      'site/content/en/news/a/b.png': png,
      'site/static/img/c.png': png,
      'd.png': png,
    })
    const { parsed } = await read([folder.path])
    expect(parsed[0]?.files).toMatchObject({
      'b.png': { path: 'site/content/en/news/a/b.png' },
      '/img/c.png': { path: 'site/static/img/c.png' },
      '/d.png': { path: 'd.png' },
      '/e.png': null,
      b: { path: 'site/content/en/news/a/b.png' },
      '/d.png/': { path: 'd.png' },
    })
  })

  it('is read without a file that is too large, that is no text, or that a link leads out to', async () => {
    await write({
      'a/good.md': post,
      'a/huge.md': '',
      'a/binary.md': Buffer.concat([png, Buffer.from('0000000d49484452', 'hex')]),
      'secret.md': post,
    })
    await truncate(join(folder.path, 'a/huge.md'), 200 * 1024 * 1024)
    await symlink(join(folder.path, 'secret.md'), join(folder.path, 'a/link.md'))
    const { parsed } = await read(at('a'))
    expect(parsed.map(({ path, error }) => [path, error?.key])).toEqual([
      ['binary.md', 'notText'],
      ['good.md', undefined],
      ['huge.md', 'sourceTooLarge'],
      ['link.md', 'sourceOutside'],
    ])
  })
})

describe('a name', () => {
  it('may be a pattern, in a folder whose own name has its signs', async () => {
    await write({ 'a [1]/en/b.md': post, 'a [1]/en/c.md': post, 'a [1]/zh/b.md': post, 'a [1]/b.png': png })
    expect(await pathsOf(at('a [1]/**/b*'))).toEqual(['en en/b.md', 'zh zh/b.md'])
    expect(await pathsOf(at('a [1]/{en,zh}/c.md'))).toEqual(['en en/c.md'])
  })

  it('of a bundle keeps the folder that names the post', async () => {
    await write({ 'b/one/index.md': post })
    expect(await pathsOf(at('b/one/index.md'))).toEqual(['en one/index.md'])
  })

  it.each([
    ['that is not there', 'none.md', /no such file/],
    ['that matches nothing', '*.md', /matches it/],
  ])('%s is a mistake', async (_, name, words) => {
    await expect(read(at(name))).rejects.toThrow(words)
  })

  it('of a folder in which there is nothing to import is a mistake', async () => {
    await write({ 'a.png': png })
    await expect(read([folder.path])).rejects.toThrow(/nothing to import/)
  })
})

describe('an archive', () => {
  it('gives what the folder that it packs gives, with the pictures in it', async () => {
    const files = [
      { name: 'site-main/content/zh/a/index.md', content: `${post}![](b.png)` },
      { name: 'site-main/content/zh/a/b.png', content: png },
      { name: '__MACOSX/site-main/._a.md', content: 'x' },
    ]
    await folder.write('site.zip', zip(files))
    for (const input of [...at('site.zip'), given('up.zip', zip(files))]) {
      const sources = await readSources({ inputs: [input], locales })
      const [only] = sources.parsed
      const picture = only?.files?.['b.png']
      expect(only).toMatchObject({ path: 'content/zh/a/index.md', locale: 'zh' })
      expect(picture && (await sources.read(picture))).toEqual(png)
      expect((await sources.source('content/zh/a/index.md')).toString()).toContain('Acorn')
      await sources.close()
    }
  })

  it('of an export is told to be unpacked, and nothing of it is taken', async () => {
    const manifest = JSON.stringify({ laurel: 'export', format: 1 }, null, 2)
    const files = [
      { name: 'out/laurel.json', content: manifest },
      { name: 'out/posts/en/a.md', content: post },
    ]
    const { parsed, warnings } = await read([given('out.zip', zip(files))])
    expect(parsed).toEqual([])
    expect(warnings).toMatchObject([{ file: 'out.zip', message: expect.stringMatching(/unpack it/) }])
  })

  it('keeps a folder that says what is in it, and reads names as Chinese Windows writes them', async () => {
    const name = Buffer.concat([
      Buffer.from('content\\zh\\'),
      Buffer.from([0xc9, 0xe7, 0xc7, 0xf8]),
      Buffer.from('.md'),
    ])
    expect(await pathsOf([given('a.zip', zip([{ name, content: post }]))])).toEqual(['zh content/zh/社区.md'])
  })

  it('is read without what leads out of it, links, locked and oversized entries, each told in one line', async () => {
    const bomb = zip([
      { name: '../evil.md', content: post },
      { name: '/etc/evil.md', content: post },
      { name: 'a/link.md', content: '/etc/passwd', mode: 0o120777 },
      { name: 'a/locked.md', content: post, isLocked: true },
      { name: 'a/bomb.md', content: Buffer.alloc(50 * 1024 * 1024) },
      { name: 'a/liar.md', content: Buffer.alloc(50 * 1024 * 1024), says: 100 },
      { name: 'a/good.md', content: post },
    ])
    const { parsed, warnings } = await read([given('bomb.zip', bomb)])
    const told = warnings.map(({ file, message }) => [file, message])
    expect(told).toEqual([
      ['../evil.md', expect.stringMatching(/^Not imported: .*out of the archive$/)],
      ['/etc/evil.md', expect.stringMatching(/out of the archive/)],
      ['a/link.md', expect.stringMatching(/a link/)],
      ['a/locked.md', expect.stringMatching(/password/)],
    ])
    expect(parsed.map(({ path, error }) => [path, error?.key])).toEqual([
      ['bomb.md', 'sourceTooLarge'],
      ['good.md', undefined],
      ['liar.md', 'zipBroken'],
    ])
  })

  it('with thousands of bad entries, or that is none, is told in a few lines', async () => {
    const many = Array.from({ length: 3000 }, (_, number) => ({ name: `../${number}.md`, content: 'x' }))
    const { warnings } = await read([given('a.zip', zip(many))])
    expect(warnings).toHaveLength(21)
    const broken = await read([given('a.zip', Buffer.from('no archive')), given('a.md', Buffer.from(post))])
    expect(broken.parsed).toHaveLength(1)
    expect(broken.warnings).toMatchObject([
      { file: 'a.zip', message: expect.stringMatching(/^Not imported/) },
    ])
  })

  it('beside another with the same path in it gives the first, and says so', async () => {
    const same = () => given('x.zip', zip([{ name: 'a.md', content: post }]))
    const { parsed, warnings } = await read([same(), same()])
    expect([parsed.length, warnings.map(({ file }) => file)]).toEqual([1, ['a.md']])
  })
})
