import { describe, expect, it } from '@jest/globals'
import { decodeSource } from './index.js'

const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const windows = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) =>
    special.includes(character) ? 0x80 + special.indexOf(character) : character.charCodeAt(0),
  )

const decoder = new TextDecoder('gb18030')
const twoBytes = new Map<string, [number, number]>()
for (let lead = 0xa1; lead < 0xf8; lead++)
  for (let trail = 0xa1; trail < 0xff; trail++)
    twoBytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
const chinese = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((character) => twoBytes.get(character) ?? [character.charCodeAt(0)]))

describe('decodeSource', () => {
  it.each([
    'Die größten Änderungen für Straßenbahnen in München',
    'Déjà vu : « l’été à l’école », coûte 5 €',
    '¿Qué pasó mañana? ¡El niño comió piñas!',
    'title: Ü',
    'The quote “stands” – alone',
  ])('reads Windows-1252: %s', (text) => {
    const { text: read, warnings } = decodeSource(windows(text))
    expect(read).toBe(text)
    expect(warnings).toMatchObject([{ key: 'encodingGuessed', values: { encoding: 'Windows-1252' } }])
  })

  it.each(['社区贡献者名单，感谢大家！', 'title: 年', '使用 Kubernetes 部署（第一部分）'])(
    'reads GB 18030: %s',
    (text) => {
      const { text: read, warnings } = decodeSource(chinese(text))
      expect(read).toBe(text)
      expect(warnings).toMatchObject([{ key: 'encodingGuessed', values: { encoding: 'GB 18030' } }])
    },
  )

  it.each([
    ['little end first', Buffer.from('\ufeffAbc 社区', 'utf16le')],
    ['big end first', Buffer.from('\ufeffAbc 社区', 'utf16le').swap16()],
    ['without a mark', Buffer.from('Abc 社区', 'utf16le')],
  ])('reads UTF-16, %s', (_, bytes) => {
    expect(decodeSource(bytes).text).toBe('Abc 社区')
  })

  it('reads UTF-8 with a broken character as UTF-8, and says so', () => {
    const { text, warnings } = decodeSource(
      Buffer.concat([Buffer.from('社区贡献者名单感谢大家的参与'), Buffer.from([0xe7])]),
    )
    expect(text).toBe('社区贡献者名单感谢大家的参与\ufffd')
    expect(warnings).toMatchObject([{ key: 'encodingBroken', values: { count: 1 } }])
  })

  it('reads every line end, and says where a file mixes them', () => {
    expect(decodeSource(Buffer.from('\ufeffa\r\nb\r\n'))).toEqual({ text: 'a\nb\n', warnings: [] })
    const { text, warnings } = decodeSource(Buffer.from('a\r\nb\rc\n'))
    expect([text, warnings.map(({ key }) => key)]).toEqual(['a\nb\nc\n', ['mixedLineEnds']])
  })
})
