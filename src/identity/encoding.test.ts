import { describe, expect, it } from '@jest/globals'
import { untilItHangs } from '../../test/support/untilItHangs.js'
import { repairEncoding } from './index.js'

const middle = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** What a reader that takes UTF-8 for Windows-1252 makes of a text. Node's own decoder takes Latin-1 for it in some versions. */
const garble = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte <= 0x9f ? middle.charAt(byte - 0x80) : String.fromCharCode(byte)))
    .join('')

describe('repairEncoding', () => {
  it.each([
    'Let’s go',
    '“quoted” – and more…',
    'canción, São Paulo, menú, Straße, Übung',
    'voilà ce que c’est',
    '25°C and 10 € a day',
    'Привет, мир',
    '社区贡献者',
    'party 🎉 time',
    'zażółć gęślą jaźń',
    'full width：（ok）',
  ])('gives back what was garbled: %s', (text) => {
    expect(repairEncoding(garble(text))).toEqual({ text, repaired: true })
  })

  it('gives back what was garbled twice', () => {
    expect(repairEncoding(garble(garble('Let’s'))).text).toBe('Let’s')
  })

  it('gives back what was taken for Latin-1', () => {
    expect(repairEncoding('Letâ\u0080\u0099s').text).toBe('Let’s')
  })

  it('repairs the garbled word and leaves the others alone', () => {
    expect(repairEncoding('Let’s see what itâ€™s like in São Paulo').text).toBe(
      'Let’s see what it’s like in São Paulo',
    )
  })

  it.each([
    'São Paulo',
    'naïve café',
    'Âge tendre',
    'â',
    '€',
    '5 € and 3 ©',
    'Ã',
    'Spaß“',
    '„MENÜ“ und „Spaß“',
    'il a chanté…»',
    'il a chanté…\u00a0»',
    'CAFÉ\u00a0!',
    'VÝŠKA, PÍŠE',
    '“AMANHÃ”',
    'a letra “Ã” é rara',
    'Łukasz Żółć',
    '社区贡献者',
    'Привет',
    '',
  ])('leaves correct text as it is: %s', (text) => {
    expect(repairEncoding(text)).toEqual({ text, repaired: false })
  })

  it('does not stand still over a very long text', () => {
    const { repaired } = untilItHangs(() => repairEncoding('â€™Ã©Ã'.repeat(200_000)))
    expect(repaired).toBe(true)
  })
})
