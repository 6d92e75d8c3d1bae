import { type Say, say } from '../../say.js'
import type { Json } from '../types.js'
import type { FrontMatterEntry, FrontMatterRead } from './entry.js'

type Chunk = { key: string; first: string; lines: string[]; line: number }

/**
 * Front matter that is not valid as a whole, key by key: what stands below a key in deeper lines belongs to it. Each
 * key is read by itself (`readOne`), or else as the text that it is. Lines that belong to no key are reported.
 */
export function recover({
  raw,
  line,
  sign,
  readOne,
}: {
  raw: string
  line: number
  /** What stands between a key and its value. */
  sign: ':' | '='
  readOne: (source: { raw: string; line: number }) => FrontMatterRead
}): { entries: FrontMatterEntry[]; warnings: Say[] } {
  const { chunks, lost } = chunksOf({ raw, line, sign })
  const entries = chunks.map((chunk) => {
    const { entries: read } = readOne({ raw: chunk.lines.join('\n'), line: chunk.line })
    const only = read?.length === 1 ? read[0] : undefined
    return { key: chunk.key, value: only?.key === chunk.key ? only.value : asText(chunk), line: chunk.line }
  })
  const warnings = lost.map(({ text, line: at }) =>
    say({ key: 'frontMatterLine', line: at, values: { text } }),
  )
  return { entries, warnings }
}

function chunksOf({ raw, line, sign }: { raw: string; line: number; sign: string }) {
  const lines = raw.split('\n').map((text) => text.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length)))
  const isKey = keyOf(sign)
  const indents = lines.flatMap((text) => isKey.exec(text)?.[1]?.length ?? [])
  const outermost = Math.min(...indents, 99)
  const chunks: Chunk[] = []
  const lost: { text: string; line: number }[] = []
  for (const [index, whole] of lines.entries()) {
    const text = whole.replace(new RegExp(`^ {0,${outermost}}`), '')
    const [, indent = '', quoted, plain, rest = ''] = isKey.exec(whole) ?? []
    const key = quoted ?? plain
    if (key !== undefined && indent.length === outermost && !isContinued(chunks.at(-1), text)) {
      const first = rest.trim()
      const written =
        sign === '='
          ? text
          : `${text.slice(0, text.length - rest.length).replace(/\s*[:：]\s*$/, '')}: ${first}`
      chunks.push({ key, first, lines: [written], line: line + index })
    } else if (!text.trim() || /^\s*#/.test(text)) chunks.at(-1)?.lines.push('')
    else if (chunks.length) chunks.at(-1)?.lines.push(text)
    else lost.push({ text: text.trim(), line: line + index })
  }
  return { chunks, lost }
}

/** A list of TOML that is still open takes the next line, whatever it looks like. */
const isContinued = (chunk: Chunk | undefined, text: string): boolean =>
  chunk !== undefined &&
  /^\[[^\]]*$/.test(chunk.first) &&
  !/\]/.test(chunk.lines.slice(1).join('')) &&
  /^["'[]/.test(text)

/** `key: value`, also with a full-width colon; an address is no key. */
const keyOf = (sign: string): RegExp =>
  sign === '='
    ? /^( *)(?:"([^"]{1,100})"|([\p{L}_][\p{L}\p{N}_.-]{0,99}))[ \t]*=(.*)$/u
    : /^( *)(?:["']([^"']{1,100})["']|([\p{L}_][\p{L}\p{N}_.-]{0,99}))[ \t]*(?:：|:(?!\/\/))(.*)$/u

/** A value as written: its lines as one text, or a list where each begins with a dash. */
function asText({ first, lines }: Chunk): Json {
  const more = lines.slice(1).map((text) => text.trim())
  const rest = more.filter(Boolean)
  if (!first && rest.length && rest.every((text) => /^-\s+/.test(text)))
    return rest.map((text) => unquote(text.replace(/^-\s+/, '')))
  const isBlock = /^[|>][+-]?\d*$/.test(first)
  if (isBlock) return more.join(first.startsWith('|') ? '\n' : ' ').trim()
  return unquote([first, ...rest].join(' ').trim())
}

const unquote = (value: string): string => {
  const quote = value.charAt(0)
  const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote)
  return isQuoted ? value.slice(1, -1) : value
}
