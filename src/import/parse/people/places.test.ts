import { describe, expect, it } from '@jest/globals'
import { parsePost } from '../index.js'

const parse = ({
  body,
  head = 'title: Acorn News',
  path = 'a.md',
}: {
  body: string
  head?: string
  path?: string
}) =>
  parsePost({ path, text: `---\n${head}\nauthor: Acorn\n---\n\n${body}` }).post.rosters.map(
    ({ role, year, entries }) => ({
      role: role.slug,
      ...(year === undefined ? {} : { year }),
      people: entries.map(({ name, github, nativeName, sourceURL, file }) =>
        [name, github && `@${github}`, nativeName, sourceURL ?? file].filter(Boolean).join(' '),
      ),
    }),
  )

const certificates =
  '| Name | Certificate |\n| --- | --- |\n| Ada Byron | [Get](https://e.example/member-ada.png) |\n'
const ada = ['Ada Byron https://e.example/member-ada.png']

describe('role and year of a list come from', () => {
  it.each([
    [
      'the heading above that of the role',
      { body: `## 2021\n\n### Acorn Members\n\n${certificates}` },
      'member',
      2021,
    ],
    [
      'the heading above that of the year',
      { body: `## Acorn Members\n\n### 2021\n\n${certificates}` },
      'member',
      2021,
    ],
    [
      'the title',
      { head: 'title: Acorn 2021 Review', body: `## Acorn Members\n\n${certificates}` },
      'member',
      2021,
    ],
    [
      'the title alone',
      {
        head: 'title: Welcome New Acorn Members of 2021',
        body: `## Get your certificate\n\n${certificates}`,
      },
      'member',
      2021,
    ],
    [
      'a Chinese title',
      {
        head: 'title: 恭贺 2021 年新晋 Acorn Member，快来领取证书！',
        body: `## 领取证书\n\n${certificates}`,
      },
      'member',
      2021,
    ],
    [
      'the name of the file',
      { path: 'blog/acorn-certificates-20220715.md', body: `## Members\n\n${certificates}` },
      'member',
      2022,
    ],
    [
      'the description',
      {
        head: 'title: Acorn News\ndescription: Thanks for 2020\ndate: 2021-02-11',
        body: `## Members\n\n${certificates}`,
      },
      'member',
      2020,
    ],
    [
      'the date',
      { head: 'title: Acorn News\ndate: 2022-08-05', body: `## Members\n\n${certificates}` },
      'member',
      2022,
    ],
    [
      'the words that lead to it',
      {
        head: 'title: Acorn Members!\ndate: 2022-07-15',
        body: `## Certificates\n\n2021 年有 1 位新的 Member：\n\n${certificates}`,
      },
      'member',
      2021,
    ],
  ] as const)('%s', (_, post, role, year) => {
    expect(parse(post)).toEqual([{ role, year, people: ada }])
  })

  it('nowhere: a role held for good', () => {
    expect(parse({ body: `## Members\n\n${certificates}` })).toEqual([{ role: 'member', people: ada }])
  })

  it('columns of the role and the year', () => {
    const rows = '| Ada Byron | Mentor | 2020 |\n| Bo Li | Speaker | 2021 |\n| Cy Young | Speaker | 2021 |\n'
    expect(
      parse({ body: `## 2022 Acorn Members\n\n| Name | Role | Year |\n| --- | --- | --- |\n${rows}` }),
    ).toEqual([
      { role: 'mentor', year: 2020, people: ['Ada Byron'] },
      { role: 'speaker', year: 2021, people: ['Bo Li', 'Cy Young'] },
    ])
  })

  it('columns headed by roles, several people in a cell', () => {
    const body =
      '| 城市 | 站长 | 委员 |\n| --- | --- | --- |\n| 上海 | 张三 | 李四、王小五 |\n| 杭州 | 赵六 | 周七 |\n'
    expect(parse({ body })).toEqual([
      { role: 'station-leader', people: ['张三', '赵六'] },
      { role: 'committee-member', people: ['李四', '王小五', '周七'] },
    ])
  })
})

describe('people stand', () => {
  const under = (body: string) =>
    parse({ body: `## 2021 Acorn Members\n\n${body}` }).flatMap(({ people }) => people)
  const table = (...rows: string[]) =>
    under(['| Name |', '| --- |', ...rows.map((row) => `| ${row} |`)].join('\n'))

  it('several in one cell or item, between commas, line breaks or "and"', () => {
    expect(
      table('Ada Byron, Bo Li and Cy Young', 'Di Tang<br>[Ed Fox](https://github.com/ed)', '张三、李四'),
    ).toEqual(['Ada Byron', 'Bo Li', 'Cy Young', 'Di Tang', 'Ed Fox @ed', '张三', '李四'])
    expect(under('The members are:\n\n- Ada Byron, Bo Li\n- Cy Young\n')).toEqual([
      'Ada Byron',
      'Bo Li',
      'Cy Young',
    ])
  })

  it('beside where they work', () => {
    const items =
      '- **Ada Byron ([@ada](https://github.com/ada)), Red Oak**\n- Bo Li, @boli\n- [cy](https://github.com/cy) fixed a bug\n'
    expect(under(`Members:\n\n${items}`)).toEqual(['Ada Byron @ada', 'Bo Li @boli', 'cy @cy'])
  })

  it('in two scripts', () => {
    expect(table('Ada Byron（张三）', 'Bo Li 李四')).toEqual(['Ada Byron 张三', 'Bo Li 李四'])
    expect(under('| Name | 中文名 |\n| --- | --- |\n| Ada Byron | 张三 |\n')).toEqual(['Ada Byron 张三'])
  })

  it('in a table that has no header, with faces', () => {
    const cell = (login: string) =>
      `[![](https://e.example/${login}.png)<br>${login}](https://github.com/${login})`
    expect(under(`| ${cell('ada')} | ${cell('boli')} |\n| --- | --- |\n| ${cell('cy')} | |\n`)).toEqual([
      'ada @ada',
      'boli @boli',
      'cy @cy',
    ])
  })

  it('with accents in either form, the dotted capital I and full-width letters', () => {
    expect(table('Onur Canog\u0306lu', 'İremnur Önder', 'Ａｄａ Ｂｙｒｏｎ')).toEqual([
      'Onur Canog\u0306lu',
      'İremnur Önder',
      'Ａｄａ Ｂｙｒｏｎ',
    ])
  })

  it('by name, where the file of the certificate spells the name and not a login', () => {
    const row = (name: string, file: string) => `| ${name} | [Get](https://e.example/${file}) |\n`
    const head = '| Name or GitHub ID | Certificate |\n| --- | --- |\n'
    const rows = row('Bojan', 'member-bojan.png') + row('Arhell', 'member-Arhell.png')
    expect(under(head + rows).map((one) => one.split(' http')[0])).toEqual(['Bojan', 'Arhell @Arhell'])
  })
})

describe('a list of logins', () => {
  it('may give name and employer after each', () => {
    const body =
      '## 2023 Members\n\nSorted by GitHub handle:\n\n- ada, **Ada Byron**, Acorn\n- bo-li, **Bo Li**, Oakline\n'
    expect(parse({ body })[0]?.people).toEqual(['Ada Byron @ada', 'Bo Li @bo-li'])
  })
})

describe('a list in folded details', () => {
  it('gives its certificates and stays as it was written', () => {
    const fold = (inside: string) => `<details>\n<summary>All</summary>\n\n${inside}\n</details>\n`
    const body = `## 2021 Acorn Members\n\n${fold(certificates)}`
    expect(parse({ body })[0]?.people).toEqual(ada)
    const text = `---\ntitle: A\nauthor: Acorn\n---\n\n${body}`
    expect(parsePost({ path: 'a.md', text }).post.rosters.map(({ isWhole }) => isWhole)).toEqual([false])
  })
})

describe('nobody stands in', () => {
  it.each([
    [
      'a table of settings',
      '## Cluster Members\n\n| Name | Description |\n| --- | --- |\n| Node Name | text |\n',
    ],
    ['a table of tasks', '| Task | Owner |\n| --- | --- |\n| a | Ada Byron |\n'],
    ['a list below a question', '## How to become a Member\n\n- Code Review\n- Bug Fixes\n'],
    ['a list of candidates', '## Potential Mentors\n\n- [ada](https://github.com/ada)\n'],
    ['a list of what members do', '## Members\n\n- Issue Triage\n- Code Review\n'],
    [
      'steps of a guide',
      '## Installation Guide\n\n| Name | Default |\n| --- | --- |\n| Service Account | none |\n',
    ],
  ])('%s', (_, body) => {
    expect(parse({ body })).toEqual([])
  })
})
