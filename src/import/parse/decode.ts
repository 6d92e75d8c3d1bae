import { type Say, SourceError, say } from '../say.js'

/**
 * The text of a file: UTF-8, UTF-16 where its byte order mark says so, or else GB 18030; what is not UTF-8 is reported.
 * Without byte order mark, with `\n` as the only line end, without control characters.
 * @throws SourceError where it is no text.
 */
export function decodeSource(bytes: Uint8Array): { text: string; warnings: Say[] } {
  const { decoded, encoding } = decode(bytes)
  const { text, warnings } = cleanText(decoded)
  if (!encoding) return { text, warnings }
  return { text, warnings: [say({ key: 'encodingGuessed', values: { encoding } }), ...warnings] }
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

const control = /[^\P{Cc}\t\n\u0080-\u009f]/u
const everyControl = /[^\P{Cc}\t\n\u0080-\u009f]/gu

function decode(bytes: Uint8Array): { decoded: string; encoding?: string } {
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== undefined) return { decoded: utf8 }
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be'
  if (mark === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { decoded: new TextDecoder(mark).decode(bytes), encoding: 'UTF-16' }
  if (bytes.includes(0)) throw new SourceError(say({ key: 'notText' }))
  const decoded = tryDecode(bytes, 'gb18030') ?? new TextDecoder('utf-8').decode(bytes)
  return { decoded, encoding: 'GB 18030' }
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
