import { describe, expect, it } from '@jest/globals'
import { parsePost } from '../index.js'
import { readDate } from './date.js'

const parse = (text: string) => parsePost({ path: 'news/spring.md', text }).post

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
      warnings: [],
    })
  })

  it('keeps and reports keys without a field, with their line', () => {
    const post = parse('---\ntitle: A\nlayout: wide\nmenu:\n  main: true\n---\n')
    expect(post.extra).toEqual({ layout: 'wide', menu: { main: true } })
    expect(post.warnings).toMatchObject([
      { key: 'frontMatterUnknown', line: 3 },
      { key: 'frontMatterUnknown', line: 4 },
    ])
  })

  it('is read line by line where it is no YAML, which is reported with the line', () => {
    const post = parse('---\ntitle: A: B\nauthor: "Jo\ntag: x\n---\nBody.')
    expect(post).toMatchObject({ title: 'A: B', tags: ['x'] })
    expect(post.warnings[0]).toMatchObject({ key: 'frontMatterInvalid', line: 2 })
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
