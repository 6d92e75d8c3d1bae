import { type Say, SourceError, say } from '../say.js'

/**
 * The text of a file: UTF-8, UTF-16, or else GB 18030 or Windows-1252, whichever its bytes look like; what is not
 * UTF-8 is reported.
 * Without byte order mark, with `\n` as the only line end, without control characters.
 * @throws SourceError where it is no text.
 */
export function decodeSource(bytes: Uint8Array): { text: string; warnings: Say[] } {
  const { decoded, encoding, broken } = decode(bytes)
  const { text, warnings } = cleanText(decoded)
  const guessed = encoding ? [say({ key: 'encodingGuessed', values: { encoding } })] : []
  const damaged = broken ? [say({ key: 'encodingBroken', values: { count: broken } })] : []
  return { text, warnings: [...guessed, ...damaged, ...lineEnds(decoded), ...warnings] }
}

/** The same for text that is decoded already. */
export function cleanText(source: string): { text: string; warnings: Say[] } {
  const lines = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const first = lines.search(control)
  if (first < 0) return { text: lines, warnings: [] }
  const text = lines.replace(everyControl, '')
  const line = lines.slice(0, first).split('\n').length
  return {
    text,
    warnings: [say({ key: 'controlCharacters', line, values: { count: lines.length - text.length } })],
  }
}

/** Line ends of several kinds in one file. */
function lineEnds(text: string): Say[] {
  const kinds = new Set(text.match(/\r\n|\r|\n/g))
  return kinds.size > 1 ? [say({ key: 'mixedLineEnds' })] : []
}

const control = /[^\P{Cc}\t\n\u0080-\u009f]/u
const everyControl = /[^\P{Cc}\t\n\u0080-\u009f]/gu

type Decoded = { decoded: string; encoding?: string; broken?: number }

function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16) return { decoded: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' }
  if (bytes.includes(0)) {
    const utf8 = tryDecode(bytes, 'utf-8')
    if (utf8 === undefined) throw new SourceError(say({ key: 'notText' }))
    return { decoded: utf8 }
  }
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== undefined) return { decoded: utf8 }
  const loose = new TextDecoder('utf-8').decode(bytes)
  const broken = loose.split('\ufffd').length - 1
  if (broken * 10 <= (loose.match(/[^\0-\u007f\ufffd]/g)?.length ?? 0)) return { decoded: loose, broken }
  const chinese = isInPairs(bytes) ? tryDecode(bytes, 'gb18030') : undefined
  return chinese === undefined
    ? { decoded: windows1252(bytes), encoding: 'Windows-1252' }
    : { decoded: chinese, encoding: 'GB 18030' }
}

/** UTF-16 by its byte order mark, or by the zeros that it has in every other byte of plain text. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2_000)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (!byte) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length * 0.2 && !even) return 'utf-16le'
  return even > sample.length * 0.2 && !odd ? 'utf-16be' : undefined
}

/** Whether bytes above ASCII come by twos, as Chinese has them; letters with accents stand among plain ones. */
function isInPairs(bytes: Uint8Array): boolean {
  let paired = 0
  let single = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    if ((bytes[at] ?? 0) < 0xa1 || (bytes[at + 1] ?? 0) < 0xa1) single++
    else {
      paired++
      at++
    }
  }
  return paired > single
}

const middle = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node's own decoder takes Latin-1 for it in some versions. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => middle.charAt(character.charCodeAt(0) - 0x80))

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
