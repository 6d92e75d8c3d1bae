import { type Say, say } from '../say.js'

/**
 * The text of a file: UTF-8, or else GB 18030, which is reported.
 * Without byte order mark, with `\n` as the only line end, without control characters.
 */
export function decodeSource(bytes: Uint8Array): { text: string; warnings: Say[] } {
  const utf8 = tryDecode(bytes, 'utf-8')
  const decoded = utf8 ?? tryDecode(bytes, 'gb18030') ?? new TextDecoder('utf-8').decode(bytes)
  const { text, warnings } = cleanText(decoded)
  return { text, warnings: utf8 === undefined ? [say({ key: 'encodingGuessed' }), ...warnings] : warnings }
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

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
