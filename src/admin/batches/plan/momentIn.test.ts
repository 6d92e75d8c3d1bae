import { describe, expect, it } from '@jest/globals'
import { momentIn } from './momentIn.js'

describe('the moment of a release', () => {
  it('says in which time zone it is meant', () => {
    const at = '2027-01-01T01:00:00Z'
    expect(momentIn({ language: 'en', at, zone: 'Asia/Shanghai' })).toMatch(
      /^January 1, 2027.* 9:00\sAM GMT\+8$/,
    )
    expect(momentIn({ language: 'zh', at, zone: 'Asia/Shanghai' })).toMatch(/^2027年1月1日.*GMT\+8/)
    expect(momentIn({ language: 'en', at, zone: 'UTC' })).toMatch(/UTC$/)
  })
})
