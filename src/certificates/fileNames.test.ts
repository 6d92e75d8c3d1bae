import { describe, expect, it } from '@jest/globals'
import { readableFileName } from './fileNames.js'

describe('readableFileName', () => {
  it('says what the file is and whose', () => {
    expect(readableFileName({ title: 'Ambassador 2022 - Zepeng An', format: 'pdf' })).toBe(
      'Ambassador 2022 - Zepeng An.pdf',
    )
    expect(readableFileName({ title: '贡献者 2022 - 王坤', format: 'png' })).toBe('贡献者 2022 - 王坤.png')
  })

  it('holds nothing that a system would trip over', () => {
    expect(readableFileName({ title: '../..\\A/B: "C"\r\n\u202egnp', format: 'svg' })).toBe(
      '.. .. A B C gnp.svg',
    )
    expect(readableFileName({ title: ' ... ', format: 'png' })).toBe('certificate.png')
    expect(readableFileName({ title: 'x'.repeat(500), format: 'png' })).toHaveLength(124)
  })
})
