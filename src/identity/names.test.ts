import { describe, expect, it } from '@jest/globals'
import { nameKey, searchText, sortName } from './index.js'

describe('nameKey', () => {
  it.each([
    ['Fatpa', 'FATPA'],
    ['José Pérez', 'Jose\u0301 Pe\u0301rez'],
    ['Halil İbrahim', 'Halil I\u0307brahim'],
    ['halil ibrahim', 'Halil İBRAHİM'],
    ['Işık', 'IŞIK'],
    ['Ｌｅｉ　Ｘｕｅ', 'Lei Xue'],
    ['  Lei \t Xue\n', 'Lei Xue'],
    ['Lei\u200b \ufeffXue', 'Lei Xue'],
    ['Straße', 'STRASSE'],
    ['ΣΊΣΥΦΟΣ', 'Σίσυφος'],
  ])('is one for %j and %j', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it.each([
    ['Lei Xue', 'Xue Lei'],
    ['José', 'Jose'],
    ['张三', '张叁'],
  ])('tells %s from %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })

  it('is empty where there is no name', () => {
    expect([nameKey(undefined), nameKey(null), nameKey(' \u200b ')]).toEqual(['', '', ''])
  })
})

describe('sortName', () => {
  it('puts names in an order that a reader expects', () => {
    const names = ['zoe', 'Émile', 'Bo Wu', 'ada', '陈伟', 'Łukasz', '张三', 'Иван', 'Ørsted', '2hangchen']
    const key = (name: string) => sortName({ name })
    expect(names.sort((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual([
      '2hangchen',
      'ada',
      'Bo Wu',
      '陈伟',
      'Émile',
      'Иван',
      'Łukasz',
      'Ørsted',
      '张三',
      'zoe',
    ])
  })

  it('reads the surname as a surname', () => {
    expect(sortName({ name: '单小明' })).toBe('shan xiao ming')
  })

  it('takes the native name where there is no other', () => {
    expect(sortName({ name: '', nativeName: '张三' })).toBe('zhang san')
    expect(sortName({ name: 'Sam Zhang', nativeName: '张三' })).toBe('sam zhang')
  })
})

describe('searchText', () => {
  it('joins parts without what a database takes for a wildcard', () => {
    expect(searchText('Ｌｅｉ_Xue', undefined, '100%\\', null, 'İzmir')).toBe('lei xue 100 izmir')
  })
})
