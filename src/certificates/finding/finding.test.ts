import { describe, expect, it } from '@jest/globals'
import { listKey, phraseOf, searchKeys, yearOfKey } from './keys.js'
import { placeIn, searchRanges } from './ranges.js'

const public2022 = {
  status: 'active',
  person: 'p',
  year: 2022,
  sortKey: 'zepeng an p',
  serial: '3YK0-DDFX-VM39',
}

describe('the key of the public list', () => {
  it('puts the newest year first, and those of no year before it', () => {
    const keys = [2021, 2023, undefined, 2022].map((year) => listKey({ ...public2022, year }) ?? '')
    expect([...keys].sort().map(yearOfKey)).toEqual([undefined, 2023, 2022, 2021])
  })

  it.each([
    { status: 'draft' },
    { status: 'withdrawn' },
    { personHidden: true },
    { person: null },
    { status: undefined },
  ])('is there only while the public may see the certificate: not with %j', (not) => {
    expect(listKey({ ...public2022, ...not })).toBeNull()
  })
})

describe('a search', () => {
  const keys = searchKeys({
    phrases: ['maria garcia lopez', 'garcia lopez maria', 'lopez maria garcia', 'marialo'],
    place: '7977 maria p 1',
  })
  const placeOf = (...words: string[]) => {
    const place = placeIn({ ranges: searchRanges(words), keys })
    return place && phraseOf(place.key)
  }

  it('finds words in any order, with others between them, and written together', () => {
    expect(placeOf('lopez', 'maria')).toBe('lopez maria garcia')
    expect(placeOf('maria', 'lopez')).toBe('maria garcia lopez')
    expect(placeOf('lop', 'mar', 'garcia')).toBe('garcia lopez maria')
    expect(placeOf('mari', 'alo')).toBe('marialo')
    expect(placeOf('mar')).toBe('maria garcia lopez')
  })

  it('finds nobody by a part of a word, nor by what stands behind the phrase', () => {
    expect(placeOf('opez')).toBeUndefined()
    expect(placeOf('garcia', 'p')).toBeUndefined()
    expect(placeOf('maria', 'smith')).toBeUndefined()
  })
})
