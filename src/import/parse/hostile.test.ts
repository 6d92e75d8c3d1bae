import { describe, expect, it } from '@jest/globals'
import { untilItHangs } from '../../../test/support/untilItHangs.js'
import { say } from '../say.js'
import { decodeSource, localPath, parseFile, parsePost } from './index.js'

const encode = (text: string) => new TextEncoder().encode(text)
const read = (text: string) =>
  untilItHangs(() => parseFile({ path: 'a.md', locale: 'en', bytes: encode(text) }))

describe('a hostile file', () => {
  it.each([
    ['2 MB of text', 'word '.repeat(400_000), 'tooLong'],
    ['a thousand quotes in one another', `${'>'.repeat(1000)} a`, 'tooDeep'],
    ['a hundred thousand lists in one another', `${'- '.repeat(100_000)} a`, 'tooDeep'],
    ['deep emphasis', '*a '.repeat(200) + ' a*'.repeat(200), 'tooDeep'],
    ['open links without end', '[a]('.repeat(200_000), 'tooTangled'],
    ['emphasis without end', '*a **a '.repeat(100_000), 'tooTangled'],
    ['underlines without end', 'a\n=\n'.repeat(100_000), 'tooTangled'],
    ['nothing', '  \n\n ', 'empty'],
  ])('of %s is refused with a reason', (_, text, key) => {
    expect(read(text).error).toMatchObject({ key })
  })

  it.each([
    ['a line of 300,000 characters', `## Partners\n\n${'Word, '.repeat(50_000)}`],
    ['pictures that never close', '<img src="a" '.repeat(17_000)],
    ['comments that never close', '<!--'.repeat(100_000)],
    ['brackets in a heading', `## 2021 ${'('.repeat(50_000)}`],
    ['dots', `## Partners\n\n${'. '.repeat(33_000)}`],
    ['a rule of dashes', '- '.repeat(1000)],
    ['front matter of one long key', `---\n${'a'.repeat(500_000)}\n---\ntext`],
    [
      'a table of 1,500 rows',
      `## 2021 Members\n\n| Name |\n| - |\n${'| [Ada](https://github.com/ada) |\n'.repeat(1500)}`,
    ],
  ])('with %s is read to its end', (_, text) => {
    const { post, error } = read(text)
    expect({ isRead: post !== undefined, error }).toEqual({ isRead: true, error: undefined })
  })

  it('is told of in one line each, whatever is quoted', () => {
    const { message } = say({ key: 'commentRemoved', values: { text: `a\n\nb${' c'.repeat(1000)}` } })
    expect(message).toMatch(/^[^\n]{1,250}$/)
    expect(message).toContain('a b c')
  })

  it('loses its control characters, which is reported', () => {
    const { text, warnings } = decodeSource(encode('a\u0000b\nc\u0008d\u007f'))
    expect(text).toBe('ab\ncd')
    expect(warnings).toMatchObject([{ key: 'controlCharacters', line: 1, values: { count: 3 } }])
  })

  it('is read in the other encoding of Chinese where it is no UTF-8, and bytes of neither do no harm', () => {
    const gbk = Uint8Array.from([0x23, 0x20, 0xc9, 0xe7, 0xc7, 0xf8])
    const file = parseFile({ path: 'a.md', locale: 'zh', bytes: gbk })
    expect(file.post?.title).toBe('社区')
    expect(file.post?.warnings[0]).toMatchObject({ key: 'encodingGuessed' })
    expect(() => decodeSource(Uint8Array.from([0xff, 0x81, 0xff, 0x61]))).not.toThrow()
  })

  it('is read as UTF-16 where its byte order mark says so', () => {
    const text = '# 社区\n'
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const { text: read, warnings } = decodeSource(bytes)
      expect({ read, warnings }).toMatchObject({ read: text, warnings: [{ key: 'encodingGuessed' }] })
    }
  })

  it('that is no text is refused', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
    expect(parseFile({ path: 'a.md', locale: 'en', bytes: png }).error).toMatchObject({ key: 'notText' })
  })
})

describe('the body', () => {
  const parse = (text: string) => parsePost({ path: 'a.md', text })

  it('is repaired where it is garbled, code left alone', () => {
    const { post, tree } = parse('# T\n\nItâ€™s\n\n`â€™`\n\n```\nâ€™\n```\n')
    expect(JSON.stringify(tree)).toContain('It’s')
    expect(JSON.stringify(tree).match(/â€™/g)).toHaveLength(2)
    expect(post.warnings.filter(({ key }) => key === 'repaired')).toMatchObject([{ line: 3 }])
  })

  it('counts lines from the top of the file', () => {
    const { post } = parse('---\ntitle: A\n---\n\n## 2021 Members\n\n| Name |\n| - |\n| Ada |')
    expect(post.rosters[0]).toMatchObject({ line: 7, entries: [{ name: 'Ada', line: 9 }] })
  })

  it('lists its pictures once each, of Markdown and of HTML', () => {
    const text =
      '# T\n\n![a](a.png) ![a again](a.png)\n\n<div align=center><img width="9" src=\'b.png?x&amp;y\' alt=two></div>\n\n![c][d]\n\n[d]: d.png'
    expect(parse(text).post.images).toEqual([
      { url: 'a.png', alt: 'a', line: 3 },
      { url: 'b.png?x&y', alt: 'two', line: 5 },
      { url: 'd.png', alt: 'c', line: 7 },
    ])
  })
})

describe('localPath', () => {
  it.each([
    ['a.png', 'en/news/a.png'],
    ['./a%20b.png?x#y', 'en/news/a b.png'],
    ['../img/a.png', 'en/img/a.png'],
    ['/img/a.png', 'img/a.png'],
  ])('finds %s beside the post or below the root', (url, path) => {
    expect(localPath({ url, file: 'en/news/post.md' })).toBe(path)
  })

  it.each([
    'https://example.org/a.png',
    '//example.org/a.png',
    'data:image/png;base64,AA',
    '../../../secret',
    '/../secret',
    '%2e%2e/%2e%2e/%2e%2e/x',
    '..\\..\\x',
    '#a',
    '',
  ])('finds nothing for %s', (url) => {
    expect(localPath({ url, file: 'en/news/post.md' })).toBeUndefined()
  })
})
