import { describe, expect, it } from '@jest/globals'
import { readList } from './readList.js'

const people = (text: string) => readList(text).map(({ name, github, email }) => [name, github, email])

describe('a pasted list of people', () => {
  it('is read with a header in English, from CSV', () => {
    expect(people('Name,GitHub,E-mail\r\n"An, Zepeng",zepengan,A@b.org\r\n\r\n王坤,,')).toEqual([
      ['An, Zepeng', 'zepengan', 'a@b.org'],
      ['王坤', undefined, undefined],
    ])
  })

  it('is read with a header in Chinese, from a spreadsheet', () => {
    expect(people('序号\t姓名\tGitHub 账号\n1\t张三\thttps://github.com/ZhangSan\n2\t李四\t')).toEqual([
      ['张三', 'ZhangSan', undefined],
      ['李四', undefined, undefined],
    ])
  })

  it('is read from a spreadsheet in which a column is empty', () => {
    expect(people('Name\tGitHub\nAda Lovelace\t\nTuring, Alan\t\n')).toEqual([
      ['Ada Lovelace', undefined, undefined],
      ['Turing, Alan', undefined, undefined],
    ])
  })

  it('is read without a header, whatever the columns', () => {
    expect(people('Ada Lovelace\t@ada\nAlan Turing\t@alan')).toEqual([
      ['Ada Lovelace', 'ada', undefined],
      ['Alan Turing', 'alan', undefined],
    ])
    expect(people('ada@b.org;Ada Lovelace\nalan@b.org;Alan Turing')).toEqual([
      ['Ada Lovelace', undefined, 'ada@b.org'],
      ['Alan Turing', undefined, 'alan@b.org'],
    ])
  })

  it('is read from one name a line, and says in which line each stands', () => {
    expect(readList('\uFEFFFatpa\n\n  Halil   İbrahim ')).toEqual([
      { label: 'Fatpa', line: 1, name: 'Fatpa' },
      { label: 'Halil İbrahim', line: 3, name: 'Halil İbrahim' },
    ])
  })

  it('says where a line stands as an editor counts, whatever ends lines and however many a cell has', () => {
    const lines = (text: string) => readList(text).map(({ line }) => line)
    expect(lines('Name,GitHub\r\n"Ada\nLovelace",ada\n\nAlan,alan')).toEqual([2, 5])
    expect(lines('Ada,ada\rAlan,alan\r\rGrace,grace')).toEqual([1, 2, 4])
  })

  it('takes an e-mail, a profile or a login for what it is in any column', () => {
    expect(
      people('Name,GitHub,E-mail\nada@b.org,,\n@ada,,\n,,https://github.com/Fatpa\nAda <ada@b.org>,,'),
    ).toEqual([
      [undefined, undefined, 'ada@b.org'],
      [undefined, 'ada', undefined],
      [undefined, 'Fatpa', undefined],
      ['Ada', undefined, 'ada@b.org'],
    ])
    expect(people('Name,Home\nFatpa,https://github.com/Fatpa')).toEqual([['Fatpa', 'Fatpa', undefined]])
    expect(people('a@b.org\nc@d.org\nAda Lovelace')).toContainEqual(['Ada Lovelace', undefined, undefined])
  })

  it.each([
    ...[
      'n/a',
      'N／A',
      '-',
      '—',
      '12345',
      '无',
      '合计: 60',
      '合计：60人',
      'Total: 60',
      'Total',
      'john@',
      '@test_user',
    ],
    ...[
      '=HYPERLINK("http://x.org")',
      '#N/A',
      'https://x.org/a',
      'www.x.org',
      'zepeng@@example',
      'mail me@b.org',
    ],
  ])('takes %s for no name', (text) => {
    const [row] = readList(`Name\n${text}`)
    expect(row).toMatchObject({ isNameless: true })
    expect(row?.name).toBeUndefined()
  })

  it.each([
    'Nathan',
    '王坤',
    'Na Li',
    'Count Basie',
    "O'Neil",
    'Anna-Lena',
    '总统',
    '共工',
    'x',
    'R2D2',
    'John.Doe',
  ])('takes %s for a name', (text) => expect(readList(`Name\n${text}`)[0]?.name).toBe(text))

  it('tells which logins and e-mails it passes over', () => {
    const [row, other, empty] = readList(
      'Name,GitHub,E-mail\nA B,j smith,john@\nC D,test_user,z@@e\nE F,-,n/a',
    )
    expect(row).toMatchObject({
      name: 'A B',
      notes: [
        { code: 'loginNotUsed', values: { login: 'j smith' } },
        { code: 'emailNotUsed', values: { email: 'john@' } },
      ],
    })
    expect(other?.notes).toHaveLength(2)
    expect(empty).toEqual({ label: 'E F, -, n/a', line: 4, name: 'E F' })
  })

  it('is looked at in its first fifty columns alone, however many and however long it is', () => {
    const wide = `${'\t'.repeat(60)}Too Far\nAda`
    expect(people(wide)).toEqual([['Ada', undefined, undefined]])
    expect(readList('a\n'.repeat(200_000))).toHaveLength(200_000)
  })

  it('may be empty', () => {
    expect(readList(' \n\t\n')).toEqual([])
  })
})
