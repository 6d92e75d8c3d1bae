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

  it('may be empty', () => {
    expect(readList(' \n\t\n')).toEqual([])
  })
})
