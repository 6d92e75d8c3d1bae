import { describe, expect, it } from '@jest/globals'
import { zoneAt } from './zoneAt.js'

describe('the time zone beside a date of release', () => {
  it('is named, with its distance from UTC on that day', () => {
    const berlin = (at: string) => zoneAt({ at, zone: 'Europe/Berlin' })
    expect(berlin('2026-01-15T09:00')).toBe('Europe/Berlin, GMT+01:00')
    expect(berlin('2026-07-15T09:00')).toBe('Europe/Berlin, GMT+02:00')
    expect(zoneAt({ at: '2026-07-15T09:00', zone: 'Asia/Shanghai' })).toBe('Asia/Shanghai, GMT+08:00')
  })

  it('is told before a date is chosen', () => {
    expect(zoneAt({ at: '', zone: 'Asia/Tokyo' })).toBe('Asia/Tokyo, GMT+09:00')
  })
})
