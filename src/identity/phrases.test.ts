import { describe, expect, it } from '@jest/globals'
import { searchPhrases, searchWords } from './phrases.js'

describe('what a person is looked for by', () => {
  it('is the name from each of its words on, in one, and the login', () => {
    expect(searchPhrases({ name: 'Halil İbrahim BUGÖL', github: 'halil-b' })).toEqual([
      'halil ibrahim bugol',
      'ibrahim bugol halil',
      'bugol halil ibrahim',
      'halilibrahimbugol',
      'ibrahimbugolhalil',
      'bugolhalilibrahim',
      'halil b',
      'b halil',
    ])
  })

  it('is a Chinese name from each character on, and its pinyin in either order and in one', () => {
    expect(searchPhrases({ name: 'Xiaoming Wang', nativeName: '王小明' })).toEqual([
      'xiaoming wang',
      'wang xiaoming',
      '王小明',
      '小明',
      '明',
      'xiaomingwang',
      'wangxiaoming',
    ])
  })

  it('is a name of another script in Latin letters, too', () => {
    expect(searchPhrases({ name: 'Анна Й' })).toEqual(expect.arrayContaining(['анна и', 'anna y']))
    expect(searchPhrases({ name: '김민준' })).toEqual(expect.arrayContaining(['김민준', '민준']))
  })

  it('is never more than a handful, however long the name', () => {
    const endless = Array.from({ length: 500 }, (_, at) => `${at}王`.repeat(40)).join(' ')
    expect(searchPhrases({ name: endless, nativeName: endless }).length).toBeLessThanOrEqual(40)
  })
})

describe('what is typed into a search', () => {
  it.each([
    ['  ZEPENG   An ', ['zepeng', 'an']],
    ['@octo-Gardener', ['octo', 'gardener']],
    ['O’Brien', ['obrien']],
    ['Søren Łukasz Straße', ['soren', 'lukasz', 'strasse']],
    ['Ｆｕｌｌ ｗｉｄｔｈ', ['full', 'width']],
    ['Halil I\u0307brahim', ['halil', 'ibrahim']],
    ['が', ['が']],
    ['100%_\\', ['100']],
    ['🐼!', ['🐼']],
    [' ! ', []],
  ])('%s has the words %j', (typed, words) => {
    expect(searchWords(typed)).toEqual(words)
  })
})
