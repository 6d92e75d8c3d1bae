import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { type Say, say } from '../../say.js'
import type { Json } from '../types.js'

/** One key of the front matter and the line on which it stands. */
export type FrontMatterEntry = { key: string; value: Json; line: number }

const longest = 200_000

/** Reads front matter as YAML; where that is invalid, line by line, which is reported. */
export function readFrontMatter({ raw, line }: { raw: string; line: number }): {
  entries: FrontMatterEntry[]
  warnings: Say[]
} {
  const { entries, problem } = readYAML({ raw, line })
  const read = entries ?? readLines({ raw, line })
  const warnings = entries
    ? []
    : [say({ key: 'frontMatterInvalid', line: problem.line, values: { problem: problem.message } })]
  return { entries: lastOfEach(read), warnings: [...warnings, ...doubles(read)] }
}

type Read =
  | { entries: FrontMatterEntry[]; problem?: undefined }
  | { entries?: undefined; problem: { line: number; message: string } }

function readYAML({ raw, line }: { raw: string; line: number }): Read {
  if (raw.length > longest) return { problem: { line, message: `${raw.length} characters` } }
  const lines = new LineCounter()
  const lineOf = (offset: number) => line + Math.max(0, lines.linePos(offset).line - 1)
  try {
    const document = parseDocument(raw, {
      schema: 'core',
      uniqueKeys: false,
      lineCounter: lines,
      logLevel: 'silent',
    })
    const [error] = document.errors
    if (error) return { problem: { line: lineOf(error.pos[0]), message: firstSentence(error.message) } }
    if (document.contents === null) return { entries: [] }
    if (!isMap(document.contents)) return { problem: { line, message: 'no keys' } }
    const entries = document.contents.items.map(({ key, value }) => ({
      key: isScalar(key) ? String(key.value) : String(key),
      value: asJSON(isNode(value) ? value.toJS(document, { maxAliasCount: 100 }) : null),
      line: isScalar(key) && key.range ? lineOf(key.range[0]) : line,
    }))
    return { entries }
  } catch (error) {
    return {
      problem: { line, message: error instanceof Error ? firstSentence(error.message) : 'unreadable' },
    }
  }
}

function readLines({ raw, line }: { raw: string; line: number }): FrontMatterEntry[] {
  return raw.split('\n').flatMap((text, index) => {
    const match = /^[ \t]*([A-Za-z][\w-]*)[ \t]*:(?:[ \t]|$)/.exec(text)
    if (!match?.[1]) return []
    return [{ key: match[1], value: unquote(text.slice(match[0].length).trim()), line: line + index }]
  })
}

const unquote = (value: string): string => {
  const quote = value.charAt(0)
  const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote)
  return isQuoted ? value.slice(1, -1) : value
}

const lastOfEach = (entries: FrontMatterEntry[]): FrontMatterEntry[] => [
  ...new Map(entries.map((entry) => [entry.key, entry])).values(),
]

function doubles(entries: FrontMatterEntry[]): Say[] {
  const seen = new Set<string>()
  return entries.flatMap(({ key, line }) => {
    const isDouble = seen.has(key)
    seen.add(key)
    return isDouble ? [say({ key: 'frontMatterTwice', line, values: { key } })] : []
  })
}

type YAMLNode = {
  toJS: (document: ReturnType<typeof parseDocument>, options: { maxAliasCount: number }) => unknown
}

const isNode = (value: unknown): value is YAMLNode =>
  typeof value === 'object' && value !== null && 'toJS' in value && typeof value.toJS === 'function'

const asJSON = (value: unknown): Json => JSON.parse(JSON.stringify(value) ?? 'null')

const firstSentence = (message: string): string =>
  message.split('\n', 1)[0]?.replace(/ at line \d+.*$/, '') ?? message
