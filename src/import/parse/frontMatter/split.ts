import { type Say, say } from '../../say.js'

/** How front matter is written: YAML between `---`, TOML between `+++`, or JSON in braces. */
export type FrontMatterFormat = 'yaml' | 'toml' | 'json'

export type SplitSource = {
  /** What the front matter says, without the lines that mark it, if there is any. */
  raw?: string
  format: FrontMatterFormat
  /** The line on which it begins. */
  line: number
  /** The rest, with as many empty lines before it as were cut off: its lines are those of the file. */
  body: string
  warnings: Say[]
}

const marks: Record<string, FrontMatterFormat> = { '---': 'yaml', '+++': 'toml' }

/** Cuts the front matter off. Comments or empty lines may stand before it, and it may be indented. */
export function splitFrontMatter(text: string): SplitSource {
  const start = skipBlank(text)
  const line = text.slice(0, start).split('\n').length
  const none: SplitSource = { format: 'yaml', line, body: text, warnings: [] }
  const opening = firstLine(text, start)
  const mark = opening.trimEnd()
  const format = marks[mark]
  if (!format) return jsonAt({ text, start, line }) ?? none
  const begin = start + opening.length + 1
  const closing = closingAt({ text, begin, mark })
  if (!closing) {
    const isMeant = /^[\p{L}_][\w-]*\s*[:=]/u.test(text.slice(begin, begin + 100).trimStart())
    return isMeant
      ? { ...none, warnings: [say({ key: 'frontMatterUnclosed', line, values: { mark } })] }
      : none
  }
  return { ...cut({ text, end: closing.end }), raw: text.slice(begin, closing.at), format, line: line + 1 }
}

const cut = ({ text, end }: { text: string; end: number }): Pick<SplitSource, 'body' | 'warnings'> => ({
  body: '\n'.repeat(text.slice(0, end).split('\n').length - 1) + text.slice(end),
  warnings: [],
})

function skipBlank(text: string): number {
  let at = 0
  for (;;) {
    const rest = text.slice(at)
    at += rest.length - rest.trimStart().length
    const end = text.startsWith('<!--', at) ? text.indexOf('-->', at) : -1
    if (end < 0) break
    at = end + 3
  }
  return /^(?:---|\+\+\+|\{)/.test(text.slice(at, at + 3)) ? at : text.length - text.trimStart().length
}

function closingAt({
  text,
  begin,
  mark,
}: {
  text: string
  begin: number
  mark: string
}): { at: number; end: number } | undefined {
  for (let at = begin; at < text.length; ) {
    const line = firstLine(text, at)
    if (line.trim() === mark && line.length - line.trimStart().length < 4)
      return { at, end: Math.min(text.length, at + line.length + 1) }
    at += line.length + 1
  }
}

/** An object in braces that is valid JSON and ends its line. */
function jsonAt({
  text,
  start,
  line,
}: {
  text: string
  start: number
  line: number
}): SplitSource | undefined {
  if (!/^\{\s*(?:"|\})/.test(text.slice(start, start + 200))) return
  const end = closingBrace(text, start)
  if (end === undefined || firstLine(text, end).trim()) return
  const raw = text.slice(start, end)
  return isJSON(raw) ? { ...cut({ text, end }), raw, format: 'json', line } : undefined
}

function closingBrace(text: string, start: number): number | undefined {
  let depth = 0
  const sign = /"(?:[^"\\\n]|\\.)*"|[{}]/g
  sign.lastIndex = start
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '{') depth++
    else if (found[0] === '}' && --depth === 0) return sign.lastIndex
  }
}

function isJSON(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function firstLine(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? undefined : end)
}
