import { describe, expect, it } from '@jest/globals'
import { head, imported, plan } from './letter.js'
import { carryOut, nothing, source } from './memory.js'

const post = (path: string, rows: string[], { year = 2021, locale = 'en' } = {}) =>
  source({
    path,
    locale,
    text: `${head}## ${year} Acorn Members\n\n| Name or GitHub ID | Certificate |\n| --- | --- |\n${rows.join('\n')}\n`,
  })
const row = (name: string, file?: string) => `| ${name} | ${file ? `[Get](https://e.example/${file})` : ''} |`

describe('one name in two posts', () => {
  const one = post('one.md', [row('Wei Xu', 'member-xuweimango.png')])
  const other = post('other.md', [row('Wei Xu', 'speaker-xuwei.png')], { year: 2022 })
  const bare = post('bare.md', [row('Wei Xu')], { year: 2023 })

  it('with two files is two people, in either order and again', () => {
    for (const files of [
      [one, other],
      [other, one],
    ]) {
      const both = imported(...files)
      expect(both.people).toHaveLength(2)
      expect(plan(files).apart).toMatchObject([
        { name: 'Wei Xu', by: 'certificate', otherFile: files[0]?.path },
      ])
      const again = plan(files, both)
      expect([again.apart, again.people.map(({ action }) => action)]).toEqual([
        [],
        ['unchanged', 'unchanged'],
      ])
    }
  })

  it('without a file is one, to be confirmed once', () => {
    const first = imported(other)
    const second = plan([bare], first)
    expect(second.people).toMatchObject([{ action: 'unchanged' }])
    expect(second.merges).toMatchObject([{ first: 'Wei Xu', second: 'Wei Xu', by: 'name', toConfirm: true }])
    expect(plan([bare], carryOut({ plan: second, existing: first })).merges).toEqual([])
  })

  it('means the one whose files only spell it, where there are two', () => {
    const all = plan([bare, one, other])
    const holder = all.certificates.find(({ fields }) => fields.year === 2023)?.fields.person
    expect(holder).toBe(all.certificates.find(({ fields }) => fields.year === 2022)?.fields.person)
  })

  it('with two logins is two people', () => {
    const rows = (login: string) => [`| [Wei Xu](https://github.com/${login}) | |`]
    const files = [post('one.md', rows('weixu')), post('other.md', rows('xuwei99'))]
    expect(imported(...files).people).toHaveLength(2)
    expect(plan(files).apart).toMatchObject([{ by: 'github' }])
  })

  it('is one person within a post, whatever its files are called', () => {
    const rows = [row('Wei Xu', 'member-xuweimango.png'), row('Wei Xu', 'speaker-xuwei.png')]
    expect(imported(post('one.md', rows)).people).toHaveLength(1)
  })
})

describe('the two languages of a post', () => {
  const en = post('content/en/a.md', [row('Haili Zhang', 'member-zhanghaili.png'), row('octocat')])
  const zh = post('content/zh/a.md', [row('张海立', 'member-zhanghaili.png'), row('octocat')], {
    locale: 'zh',
  })

  it('name one person whose certificate is one file, and keep both names', () => {
    for (const files of [
      [en, zh],
      [zh, en],
    ]) {
      const { people, certificates } = plan(files)
      expect(people.map(({ fields }) => [fields.name, fields.nativeName])).toContainEqual([
        'Haili Zhang',
        '张海立',
      ])
      expect([people.length, certificates.length]).toEqual([2, 2])
    }
  })

  it('do so one after the other, in either order', () => {
    for (const [first, second] of [
      [en, zh],
      [zh, en],
    ] as const) {
      const existing = imported(first)
      const after = carryOut({ plan: plan([second], existing), existing })
      expect(after.people).toMatchObject([{ name: 'Haili Zhang', nativeName: '张海立' }, { name: 'octocat' }])
      expect(after.certificates).toHaveLength(2)
    }
  })

  it('tell nothing by a file that all share', () => {
    const shared = (path: string, names: string[], locale: string) =>
      post(
        path,
        names.map((name) => row(name, 'certificate.png')),
        { locale },
      )
    const files = [
      shared('content/en/a.md', ['Ada Byron', 'Bo Li'], 'en'),
      shared('content/zh/a.md', ['张三', '李四'], 'zh'),
    ]
    expect(carryOut({ plan: plan(files), existing: nothing }).people).toHaveLength(4)
  })
})
