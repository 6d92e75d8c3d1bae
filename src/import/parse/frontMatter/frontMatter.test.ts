import { describe, expect, it } from '@jest/globals'
import { parsePost } from '../index.js'
import { readDate } from './date.js'

const parse = (text: string) => {
  const { post, tree } = parsePost({ path: 'news/spring.md', text })
  return { ...post, tree }
}

describe('front matter', () => {
  it('becomes the fields of a post', () => {
    const post = parse(
      [
        '---',
        "title: 'Spring Report'",
        "tag: 'News, Community，News'",
        'keywords: [one, two]',
        'description: What happened',
        'createTime: 2023-01-11',
        "author: '[Jo Doe](https://example.org)'",
        'snapshot: /images/cover.png',
        'draft: true',
        '---',
        'Body.',
      ].join('\n'),
    )
    expect(post).toMatchObject({
      title: 'Spring Report',
      tags: ['News', 'Community'],
      keywords: ['one', 'two'],
      description: 'What happened',
      date: '2023-01-11T00:00:00.000Z',
      byline: 'Jo Doe',
      image: '/images/cover.png',
      isDraft: true,
      warnings: [{ key: 'frontMatterPartly', line: 7, values: { value: '[Jo Doe](https://example.org)' } }],
    })
  })

  it.each([
    [
      'TOML',
      '+++',
      'title = "A"',
      'date = 2021-03-04',
      'tags = ["x", "y"]',
      '[extra]\nauthors = [{name = "Jo"}]',
      '+++',
    ],
    [
      'JSON',
      '{',
      '"title": "A",',
      '"date": "2021-3-4",',
      '"tags": ["x", "y"],',
      '"params": {"authors": "Jo"}',
      '}',
    ],
    [
      'YAML after comments, indented',
      '<!-- a -->\n<!-- b -->\n  ---',
      '  title: A',
      '  date: 2021-03-04',
      '  categories: x、y',
      '  author: Jo',
      '  ---',
    ],
  ])('is read as %s', (_, ...lines) => {
    const post = parse(`${lines.join('\n')}\n\nBody.`)
    expect(post).toMatchObject({
      title: 'A',
      date: '2021-03-04T00:00:00.000Z',
      tags: ['x', 'y'],
      byline: 'Jo',
    })
    expect(post.warnings).toEqual([])
    expect(post.tree.children).toMatchObject([
      { type: 'paragraph', position: { start: { line: lines.join('\n').split('\n').length + 2 } } },
    ])
  })

  it('knows the keys of several site builders', () => {
    const post = parse(
      [
        '---',
        'title: A',
        'pubDate: 2021-03-04T23:30:00-08:00',
        'heroImage: { src: ./a.png, alt: A cover }',
        'summary: What happened',
        'published: false',
        'authors:',
        '  - name: Jo',
        '    url: https://example.org',
        '  - Al',
        'tag: x',
        'category: y',
        'url: /2021/old-name/',
        'slug: new-name',
        'aliases: [/a/older.html, /b/new-name]',
        '---',
        'Body.',
      ].join('\n'),
    )
    expect(post).toMatchObject({
      date: '2021-03-04T23:30:00.000Z',
      image: './a.png',
      description: 'What happened',
      isDraft: true,
      byline: 'Jo, Al',
      tags: ['x', 'y'],
      slug: 'new-name',
      formerSlugs: ['old-name', 'older'],
    })
    expect(Object.keys(post.extra)).toEqual(['heroImage', 'authors'])
    expect(post.warnings.map(({ key }) => key)).toEqual([
      'frontMatterAddress',
      'frontMatterAddress',
      'frontMatterPartly',
      'frontMatterPartly',
    ])
  })

  it('keeps the second of two keys for one field where it says something else', () => {
    const post = parse('---\ntitle: A\nlinkTitle: B\ndate: 2020-01-01\nlastmod: 2021-01-01\n---\nBody.')
    expect(post.extra).toEqual({ linkTitle: 'B', lastmod: '2021-01-01' })
    expect(post.warnings.map(({ values }) => values)).toEqual([
      { key: 'linkTitle', value: 'B' },
      { key: 'lastmod', value: '2021-01-01' },
    ])
  })

  it('stands as code in a page that has nothing else', () => {
    const raw = 'title: Team\nmembers:\n  - name: Jo # the first'
    const post = parse(`---\n${raw}\n---\n`)
    expect(post.tree.children).toMatchObject([{ type: 'code', lang: 'yaml', value: raw }])
    expect(post.warnings.map(({ key }) => key)).toEqual(['frontMatterUnknown', 'frontMatterShown'])
    expect(parse('---\ntitle: A\n---\n').tree.children).toEqual([])
  })

  it('takes a missing date from the name of the file, and the first of a month that lacks its day', () => {
    const at = (path: string, text = 'Body.') => {
      const { date, warnings } = parsePost({ path, text: `---\ntitle: A\n---\n${text}` }).post
      return [date?.slice(0, 10), warnings.map(({ key }) => key).join()]
    }
    expect(at('_posts/2016-03-24-a.md')).toEqual(['2016-03-24', 'dateFromName'])
    expect(at('blog/2016-3-4-a/index.md')).toEqual(['2016-03-04', 'dateFromName'])
    expect(at('_posts/2016-01-00-a.md')).toEqual(['2016-01-01', 'dateWithoutDay'])
    expect(at('_posts/2016-03-a.md')).toEqual(['2016-03-01', 'dateWithoutDay'])
    expect(at('2021-10-tips.md')).toEqual([undefined, ''])
  })

  it('keeps and reports keys without a field, with their line and value', () => {
    const post = parse('---\ntitle: A\nlayout: wide\nmenu:\n  main: true\n---\nBody.')
    expect(post.extra).toEqual({ layout: 'wide', menu: { main: true } })
    expect(post.warnings).toMatchObject([
      { key: 'frontMatterUnknown', line: 3, values: { value: 'wide' } },
      { key: 'frontMatterUnknown', line: 4, values: { value: '{"main":true}' } },
    ])
  })

  it('is read line by line where it is no YAML, which is reported with the line', () => {
    const post = parse('---\ntitle: A: B\nauthor: "Jo\ntag: x\n---\nBody.')
    expect(post).toMatchObject({ title: 'A: B', tags: ['x'] })
    expect(post.warnings[0]).toMatchObject({ key: 'frontMatterInvalid', line: 2 })
  })

  it('is read key by key where it is no YAML: lists, long texts and groups stay what they are', () => {
    const post = parse(
      [
        '---',
        'lost',
        'title：A: B',
        'description: first',
        'second line',
        'author: @jo',
        'tags:',
        '- x',
        '- "y: z"',
        'menu:',
        '\tmain: {weight: 1}',
        'keywords: [a, b]',
        'date:2021-3-4',
        '---',
        'Body.',
      ].join('\n'),
    )
    expect(post).toMatchObject({
      title: 'A: B',
      description: 'first second line',
      byline: '@jo',
      tags: ['x', 'y: z'],
      keywords: ['a', 'b'],
      date: '2021-03-04T00:00:00.000Z',
      extra: { menu: { main: { weight: 1 } } },
    })
    expect(post.warnings.slice(0, 2)).toMatchObject([
      { key: 'frontMatterInvalid' },
      { key: 'frontMatterLine', line: 2, values: { text: 'lost' } },
    ])
    const toml = parse('+++\ntitle = A\ntags = [\n"x",\n"y"]\ndate = "2021-03-04"\n+++\nBody.')
    expect(toml).toMatchObject({ title: 'A', tags: ['x', 'y'], date: '2021-03-04T00:00:00.000Z' })
  })

  it('takes the last of a key that is there twice', () => {
    const post = parse('---\ntitle: A\ndate: 2020-01-01\ndate: 2021-01-01\n---\n')
    expect(post.date).toBe('2021-01-01T00:00:00.000Z')
    expect(post.warnings).toMatchObject([{ key: 'frontMatterTwice', line: 4 }])
  })

  it('is found after a byte order mark, a comment or empty lines, with any line end', () => {
    expect(parse('\uFEFF---\r\ntitle: A\r\n---\r\nBody.').title).toBe('A')
    expect(parse('<!-- licence -->\n\n---\ntitle: A\n---  \nBody.').title).toBe('A')
    expect(parse('\n\n---\ntitle: A\n---\nBody.').title).toBe('A')
  })

  it('may be missing or unclosed: then the first heading or the file gives the title', () => {
    expect(parse('# Hello *there*\n\nBody.').title).toBe('Hello there')
    expect(parse('Body.').title).toBe('spring')
    const unclosed = parse('---\ntitle: A\n\nBody.')
    expect(unclosed.warnings[0]).toMatchObject({ key: 'frontMatterUnclosed', line: 1 })
  })

  it('repairs garbled values and says which', () => {
    const post = parse('---\ntitle: A\ndescription: Letâ€™s go\n---\n')
    expect(post.description).toBe('Let’s go')
    expect(post.warnings).toMatchObject([{ key: 'repaired', line: 3, values: { where: 'description' } }])
    expect(post.warnings[0]?.message).toBe(
      'Garbled text repaired in description: "Letâ€™s go" is "Let’s go".',
    )
  })

  it('survives nesting, references and keys meant to break it', () => {
    expect(parse(`---\ntitle: A\nx: ${'['.repeat(20_000)}\n---\n`).title).toBe('A')
    const bomb = [
      'a: &a [x, x, x, x]',
      ...'bcdefghij'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefghij'[at]},`.repeat(9)}]`),
    ]
    expect(parse(`---\ntitle: A\n${bomb.join('\n')}\n---\n`).title).toBe('A')
    expect(parse('---\ntitle: A\n__proto__:\n  isDraft: true\n---\n')).toMatchObject({
      title: 'A',
      isDraft: false,
    })
    expect(parse('---\ntitle: [A, B]\n---\n# C').warnings).toMatchObject([
      { key: 'frontMatterOdd' },
      { key: 'titleMissing' },
    ])
  })
})

describe('readDate', () => {
  it.each([
    ['2023-01-11', '2023-01-11T00:00:00.000Z'],
    ['2023/1/9 10:30', '2023-01-09T10:30:00.000Z'],
    ['2022-03-24T23:00:00-07:00', '2022-03-24T23:00:00.000Z'],
    ['2023年1月11日', '2023-01-11T00:00:00.000Z'],
    ['January 11, 2023', '2023-01-11T00:00:00.000Z'],
    ['11 Jan 2023', '2023-01-11T00:00:00.000Z'],
    ['Wed, 11 Jan 2023 23:30:00 -0800', '2023-01-11T23:30:00.000Z'],
    ['Jan 11, 2023 at 9:05 pm', '2023-01-11T21:05:00.000Z'],
  ])('keeps %s as it is written', (written, date) => {
    expect(readDate(written)).toBe(date)
  })

  it.each(['', 'soon', '2023-02-30', '2023-13-01', '11/01/2023', '2023', '20230111'])(
    'reads no date in %j',
    (written) => {
      expect(readDate(written)).toBeUndefined()
    },
  )
})
