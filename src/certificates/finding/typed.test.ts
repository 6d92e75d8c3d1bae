import { describe, expect, it } from '@jest/globals'
import { isMeantAsSerial, typedSerial, typedWords } from './typed.js'

const serial = '3YK0-DDFX-VM39'

describe('what is typed into the search', () => {
  it.each([
    '3yk0ddfxvm39',
    '3YKO DDFX VM39',
    'https://example.org/certificates/3YK0-DDFX-VM39',
    'example.org/certificates/3yk0-ddfx-vm39.png?locale=zh',
    'https://example.org/certificates/3YK0-DDFX-VM39/share.png',
  ])('is read as a serial: %s', (q) => {
    expect([typedSerial(q), isMeantAsSerial(q)]).toEqual([serial, true])
  })

  it('is a name where it could be one', () => {
    expect(isMeantAsSerial('wangxiaoming')).toBe(false)
    expect(isMeantAsSerial('Halil')).toBe(false)
  })

  it('is a login where it is the address of a profile', () => {
    for (const q of [
      'https://github.com/Arhell',
      ' github.com/Arhell/ ',
      'http://www.github.com/Arhell?tab=x',
    ])
      expect(typedWords(q)).toBe('Arhell')
    expect(typedWords('Halil Bugol')).toBe('Halil Bugol')
  })
})
