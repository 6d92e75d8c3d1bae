import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { asJSON, type FrontMatterRead, firstSentence } from './entry.js'

/** Front matter as YAML. Dates stay text, so that no zone moves them. */
export function readYAML({ raw, line }: { raw: string; line: number }): FrontMatterRead {
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

type YAMLNode = {
  toJS: (document: ReturnType<typeof parseDocument>, options: { maxAliasCount: number }) => unknown
}

const isNode = (value: unknown): value is YAMLNode =>
  typeof value === 'object' && value !== null && 'toJS' in value && typeof value.toJS === 'function'
