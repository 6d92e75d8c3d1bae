import { describe, expect, it } from '@jest/globals'
import { extremes, nameWidth } from './nameWidth.js'

describe('how wide a name is printed', () => {
  it('counts Chinese twice and marks not at all', () => {
    expect(nameWidth('王坤')).toBe(4)
    expect(nameWidth('BUGO\u0308L')).toBe(5)
    expect(nameWidth('Анна')).toBe(4)
  })

  it('finds the longest and the shortest, and none of nothing', () => {
    expect(extremes(['Ann', '王坤', 'Bo', ' '], String)).toEqual({ longest: '王坤', shortest: 'Bo' })
    expect(extremes(['', ' '], String)).toBeUndefined()
  })
})
