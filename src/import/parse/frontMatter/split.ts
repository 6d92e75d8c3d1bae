import { type Say, say } from '../../say.js'

export type SplitSource = {
  /** What stands between the two `---`, if anything does. */
  raw?: string
  /** The line on which it begins. */
  line: number
  /** The rest, with as many empty lines before it as were cut off: its lines are those of the file. */
  body: string
  warnings: Say[]
}

/** Cuts the front matter off. A comment or empty lines may stand before it. */
export function splitFrontMatter(text: string): SplitSource {
  const start = skipBlank(text)
  const line = text.slice(0, start).split('\n').length
  if (text.startsWith('+++\n', start)) {
    return { line, body: text, warnings: [say({ key: 'frontMatterToml', line })] }
  }
  const opening = firstLine(text, start)
  if (opening.trimEnd() !== '---') return { line, body: text, warnings: [] }
  const begin = start + opening.length + 1
  const closing = closingAt(text, begin)
  if (!closing) {
    const isMeant = /^[A-Za-z]\w*:/.test(text.slice(begin, begin + 100).trimStart())
    return { line, body: text, warnings: isMeant ? [say({ key: 'frontMatterUnclosed', line })] : [] }
  }
  const cut = text.slice(0, closing.end)
  return {
    raw: text.slice(begin, closing.at),
    line: line + 1,
    body: '\n'.repeat(cut.split('\n').length - 1) + text.slice(closing.end),
    warnings: [],
  }
}

function skipBlank(text: string): number {
  let at = text.length - text.trimStart().length
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at)
    if (end < 0) return at
    const after = end + 3
    const next = after + (text.slice(after).length - text.slice(after).trimStart().length)
    if (text.startsWith('---', next)) at = next
  }
  return at
}

function closingAt(text: string, begin: number): { at: number; end: number } | undefined {
  for (let at = begin; at < text.length; ) {
    const line = firstLine(text, at)
    if (line.trimEnd() === '---') return { at, end: Math.min(text.length, at + line.length + 1) }
    at += line.length + 1
  }
}

function firstLine(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? undefined : end)
}
