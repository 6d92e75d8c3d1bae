import { describe, expect, it } from '@jest/globals'
import { closeSpelling, compactKey, indexSpellings } from '../index.js'

const index = indexSpellings([
  { id: 1, name: 'Jörg Müller', github: 'jmueller' },
  { id: 2, name: 'San Zhang', nativeName: '张三' },
  { id: 3, name: 'Halil İbrahim BUGÖL' },
  { id: 4, name: '王伟', slug: 'wang-wei' },
  { id: 5, name: '王维', slug: 'wang-wei-2' },
  { id: 6, name: 'chen-2022', github: 'chen-2022' },
])

const found = (text: string) => index.find(text).map(({ id, isPart }) => (isPart ? `part of ${id}` : id))

describe('the ways in which a name is written', () => {
  it.each([
    ['JörgMüller', [1]],
    ['Mueller, Joerg', [1]],
    ['MULLER_JORG', [1]],
    ['jmueller', [1]],
    ['zhang-san', [2]],
    ['zhangsan', [2]],
    ['张三', [2]],
    ['halil ibrahim bugol', [3]],
    ['BUGOL Halil Ibrahim', [3]],
    ['halil', ['part of 3']],
    ['Halil Bugol', ['part of 3']],
    ['chen 2022', [6]],
  ])('%s is found', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('are told from a login of the same letters by what no login has', () => {
    const same = indexSpellings([{ id: 1, name: 'Zepeng An', github: 'ZepengAn' }])
    const byOf = (text: string) => same.find(text).map(({ by }) => by)
    expect(byOf('Zepeng An')).toEqual(['name'])
    expect(byOf('zepeng_an')).toEqual(['name'])
    expect(byOf('zepengan')).toEqual(['github'])
    expect(indexSpellings([{ id: 1, name: '安', github: 'zepengan' }]).find('Zepeng An')).toMatchObject([
      { by: 'github' },
    ])
  })

  it('find everybody who may be meant', () => {
    expect(found('wangwei')).toEqual([4, 5])
    expect(index.soundsLike('汪伟')).toEqual([4, 5])
  })

  it('do not make one Chinese name of another that sounds the same', () => {
    expect(found('汪伟')).toEqual([])
    expect(found('王伟')).toEqual([4])
  })

  it('keep apart what a separator beside a digit keeps apart', () => {
    expect(found('chen2022')).toEqual([])
    expect(compactKey('Zhang, Yan-Ying')).toBe('zhangyanying')
  })

  it('forgive a slip, but not in a short name', () => {
    expect(closeSpelling('lixdd', 'lixd')).toBe(true)
    expect(closeSpelling('lei', 'lee')).toBe(false)
    expect(closeSpelling('zhangsan', 'lisi')).toBe(false)
  })
})
