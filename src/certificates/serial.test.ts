import { describe, expect, it } from '@jest/globals'
import { newSerial, normalizeSerial } from './serial.js'

describe('serials', () => {
  it('are new each time and hold only letters that can be read aloud', () => {
    const serials = Array.from({ length: 1000 }, newSerial)
    expect(new Set(serials).size).toBe(1000)
    for (const serial of serials) expect(serial).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  })

  it('are found however they are typed', () => {
    expect(normalizeSerial('7kqm 4t9x w2hc')).toBe('7KQM-4T9X-W2HC')
    expect(normalizeSerial('7KQMo1lXW2HC')).toBe('7KQM-011X-W2HC')
  })

  it('refuse what can not be one', () => {
    expect(normalizeSerial('7KQM')).toBeUndefined()
    expect(normalizeSerial('7KQM-4T9X-W2H!')).toBeUndefined()
  })
})
