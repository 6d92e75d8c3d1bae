import { describe, expect, it } from '@jest/globals'
import { parsePost } from '../index.js'
import { readHeading } from './heading.js'

const head = "---\ntitle: 'Acorn 2021 Annual Letter'\nauthor: 'Acorn Community'\n---\n\n"
const parse = (body: string) => parsePost({ path: 'a.md', text: head + body }).post
const namesIn = (body: string) =>
  parse(body).rosters.flatMap(({ entries }) => entries.map(({ name }) => name))

describe('a role heading', () => {
  const ownWords = new Set(['acorn', 'community', 'annual', '2021'])

  it.each([
    ['2021 Acorn Ambassadors', 'Ambassador', 'Ambassadors', 'ambassador', 2021],
    ['Acorn Talented Speakers 2020', 'Talented Speaker', 'Talented Speakers', 'talented-speaker', 2020],
    ['Our New Committers of 2021!', 'Committer', 'Committers', 'committer', 2021],
    ['2021 Acorn MVPs', 'MVP', 'MVPs', 'mvp', 2021],
    ['２０２１ Acorn Member', 'Member', 'Members', 'member', 2021],
    ['2021 年度 Acorn Ambassador', 'Ambassador', 'Ambassadors', 'ambassador', 2021],
    ['2021 年度 Acorn 贡献者', '贡献者', '贡献者', 'contributor', 2021],
  ])('%s names %s', (heading, name, plural, slug, year) => {
    expect(readHeading({ heading, ownWords })).toMatchObject({
      role: { name, plural, slug },
      year,
      isKnownRole: true,
    })
  })

  it.each([
    '2021',
    '2021 Acorn',
    '2020-2021 Ambassadors',
    'Ambassadors and Contributors 2021',
    'How to become a Member',
    'Potential Mentors',
    '如何成为 Acorn 贡献者',
    'Certificates',
  ])('%s names no one role', (heading) => {
    expect(readHeading({ heading, ownWords }).role).toBeUndefined()
  })

  it.each(['2021', 'Certificates 2021', '领取证书', 'Obtaining the Certificate', '名单'])(
    '%s leaves the word to what stands above',
    (heading) => {
      expect(readHeading({ heading, ownWords }).isOpen).toBe(true)
    },
  )

  it('may name no year', () => {
    for (const heading of ['Acorn Ambassadors', '年度 Acorn Ambassador', '社区 Ambassador']) {
      const said = readHeading({ heading, ownWords })
      expect([said.role?.slug, said.year]).toEqual(['ambassador', undefined])
    }
    expect(readHeading({ heading: '优秀讲师', ownWords }).role?.slug).toBe('talented-speaker')
    expect(readHeading({ heading: '2024 年度社区贡献者', ownWords })).toMatchObject({
      role: { name: '贡献者', slug: 'contributor' },
      year: 2024,
    })
  })

  it('keeps the role where the title names it too', () => {
    const words = new Set(['congratulations', 'acorn', 'ambassadors'])
    expect(readHeading({ heading: '2021 Acorn Ambassadors', ownWords: words }).role?.slug).toBe('ambassador')
  })

  it('does not fail on headings of any script or length', () => {
    for (const heading of [
      '2021 年度最佳新人奖',
      '2021 مساهمون',
      '2021 🎉',
      `2021 ${'x'.repeat(100_000)}`,
      '2021 ---',
    ]) {
      expect(() => readHeading({ heading, ownWords })).not.toThrow()
    }
  })
})

describe('a table of people', () => {
  it('gives names, logins where they are said to be, and certificates', () => {
    const [roster] = parse(
      [
        '## 2021 Acorn Ambassadors',
        '',
        '| Name or GitHub ID | Certificate |',
        '| --- | --- |',
        '| Ada Byron | [Get it](https://example.org/ada.png) |',
        '| octo-cat | [Get it](https://example.org/octo.png) |',
      ].join('\n'),
    ).rosters
    expect(roster).toMatchObject({
      heading: '2021 Acorn Ambassadors',
      layout: 'table',
      nameHeading: 'Name or GitHub ID',
      certificateHeading: 'Certificate',
      linkText: 'Get it',
      isWhole: true,
      entries: [
        { name: 'Ada Byron', sourceURL: 'https://example.org/ada.png', line: 10 },
        { name: 'octo-cat', github: 'octo-cat', sourceURL: 'https://example.org/octo.png', line: 11 },
      ],
    })
    expect(roster?.entries[0]).not.toHaveProperty('github')
  })

  it('takes no login from a column that only says name', () => {
    const [roster] = parse('## 2021 Acorn Members\n\n| Name |\n| --- |\n| octocat |\n').rosters
    expect(roster?.entries).toEqual([{ name: 'octocat', line: 10 }])
  })

  it('joins a column of names and one of logins', () => {
    const body =
      '## 2021 Acorn Members\n\n| GitHub ID | Name | Company |\n| --- | --- | --- |\n| ada | Ada Byron | Mills |\n'
    const [roster] = parse(body).rosters
    expect(roster).toMatchObject({ entries: [{ name: 'Ada Byron', github: 'ada' }], isWhole: false })
  })

  it('reads profiles and mentions', () => {
    const body =
      '## 2021 Acorn Members\n\n| Name |\n| --- |\n| [Ada Byron](https://github.com/AdaB) |\n| @octo-cat |\n| Bo Li (@boli) |\n'
    expect(parse(body).rosters[0]?.entries).toMatchObject([
      { name: 'Ada Byron', github: 'AdaB' },
      { name: 'octo-cat', github: 'octo-cat' },
      { name: 'Bo Li', github: 'boli' },
    ])
  })

  it('reads a grid without headings where the text says that it holds GitHub ids', () => {
    const grid = '|  |  |  |\n| --- | --- | --- |\n| life- | 77yu77 | Ada Byron |\n| octocat |  |  |\n'
    const [roster] = parse(`## 2021 Acorn Contributors\n\nAll of them by GitHub ID:\n\n${grid}`).rosters
    expect(roster).toMatchObject({ layout: 'grid', columns: 3, show: 'name', isWhole: true })
    expect(roster?.entries.map(({ name, github }) => [name, github])).toEqual([
      ['life-', 'life-'],
      ['77yu77', '77yu77'],
      ['Ada Byron', undefined],
      ['octocat', 'octocat'],
    ])
  })

  it('keeps a certificate beside the post as a file and leaves out an address of another kind', () => {
    const rows =
      '| Ada | [Get](./ada.png) |\n| Bo | [Get](javascript:alert(1)) |\n| Cy | [Get](https://a:b:c/x.png) |\n'
    const post = parse(`## 2021 Acorn Members\n\n| Name | Certificate |\n| --- | --- |\n${rows}`)
    expect(post.rosters[0]?.entries).toEqual([
      { name: 'Ada', file: './ada.png', line: 10 },
      { name: 'Bo', line: 11 },
      { name: 'Cy', line: 12 },
    ])
    expect(post.warnings).toMatchObject([
      { key: 'linkRefused', line: 11 },
      { key: 'linkRefused', line: 12 },
    ])
  })
})

describe('a list of people', () => {
  it('gives names after words that lead to them', () => {
    expect(
      namesIn('## 2021 Acorn Ambassadors\n\nThe new ambassadors are:\n\n- Ada Byron\n- Bo Li\n'),
    ).toEqual(['Ada Byron', 'Bo Li'])
    expect(namesIn('## 2021 年度 Acorn 贡献者\n\n以下是名单：\n\n- 张三\n- 李四\n')).toEqual(['张三', '李四'])
  })

  it('gives logins, profiles and certificates', () => {
    const [roster] = parse(
      '## 2021 Acorn Contributors\n\nBy GitHub ID.\n\n1. octocat\n2. @ada-b\n3. [Bo Li](https://github.com/boli)\n',
    ).rosters
    expect(roster).toMatchObject({ layout: 'list', isOrdered: true, isWhole: false })
    expect(roster?.entries.map(({ github }) => github)).toEqual(['octocat', 'ada-b', 'boli'])

    const [linked] = parse(
      '## 2021 Acorn Members\n\n- [Ada Byron](https://example.org/ada.pdf)\n- [Bo Li](https://example.org/bo.pdf)\n',
    ).rosters
    expect(linked).toMatchObject({
      linkNames: true,
      isWhole: true,
      entries: [{ name: 'Ada Byron' }, { name: 'Bo Li' }],
    })
  })
})

describe('nobody is recognised in', () => {
  const contributors = '## 2021 Acorn Contributors\n\n'
  it.each([
    ['a sentence', `${contributors}We thank Ada Byron, Bo Li and Cy Young.\n`],
    [
      'a table of machines',
      '## Cluster Members\n\n| Name | Address |\n| --- | --- |\n| Node One | 10.0.0.1 |\n',
    ],
    ['a table below another heading', `${contributors}### Figures\n\n| Name |\n| --- |\n| Ada Byron |\n`],
    [
      'a table of figures',
      `${contributors}| Month | Contributors |\n| --- | --- |\n| May | 12 |\n| June | 14 |\n`,
    ],
    ['a grid of figures', `${contributors}|  |  |\n| --- | --- |\n| Commits | 120 |\n| Issues | 14 |\n`],
    ['a grid of words', `${contributors}|  |  |\n| --- | --- |\n| docs | code |\n| tests | talks |\n`],
    ['a table of companies', `${contributors}| Company name | Country |\n| --- | --- |\n| Mills | Italy |\n`],
    ['a table of releases', '## 2021 Acorn Releases\n\n| Name | Date |\n| --- | --- |\n| Oak | May |\n'],
    [
      'a table of names that are no people',
      '## 2021 Acorn Key Figures\n\n| Name | Certificate |\n| --- | --- |\n| Growth | high |\n',
    ],
    [
      'a list of what they did',
      `${contributors}They helped with:\n\n- code\n- documentation\n- fixing 120 bugs\n`,
    ],
    ['a list of sentences', `${contributors}- Ada Byron wrote the docs.\n- Bo Li: tests\n`],
    [
      'a list of links',
      `${contributors}- [Guide](https://example.org/guide)\n- [Issues](https://github.com/acorn/acorn/issues)\n`,
    ],
    ['a table in a quote', `${contributors}> | Name |\n> | --- |\n> | Ada Byron |\n`],
    ['a table in code', `${contributors}\`\`\`\n| Name |\n| --- |\n| Ada Byron |\n\`\`\`\n`],
  ])('%s', (_, body) => {
    expect(namesIn(body)).toEqual([])
  })

  it('a table that reads otherwise, which is reported with its line', () => {
    expect(parse(`${contributors}| Month | Number |\n| --- | --- |\n| May | 12 |\n`).warnings).toMatchObject([
      { key: 'notPeople', line: 8 },
    ])
  })
})
