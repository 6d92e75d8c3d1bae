import { parseDocument } from 'yaml'
import { SourceError, say } from '../../say.js'
import type { Json } from '../types.js'

const longest = 32 * 1024 * 1024
const longestYAML = 8 * 1024 * 1024

/**
 * The value that JSON or YAML says; undefined where a text is neither.
 * @throws SourceError where it is too large, or where it was meant to be data and can't be read.
 */
export function readData({ text, path }: { text: string; path: string }): Json | undefined {
  const isJSON = /^\s*[[{]/.test(text) && !/\.ya?ml$/i.test(path)
  const limit = isJSON ? longest : longestYAML
  if (text.length > limit)
    throw new SourceError(say({ key: 'dataTooLong', values: { size: text.length, limit } }))
  return isJSON ? readJSON(text) : readYAML(text)
}

function readJSON(text: string): Json {
  try {
    return JSON.parse(text)
  } catch (error) {
    const value = readYAML(text)
    if (value !== undefined) return value
    throw new SourceError(say({ key: 'dataInvalid', values: { problem: messageOf(error) } }))
  }
}

/** A JSON file with a comment or a comma too many is YAML, or nearly so. */
function readYAML(text: string): Json | undefined {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'silent' })
  if (document.errors.length) return undefined
  const value: unknown = document.toJS({ maxAliasCount: 100 })
  return typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : undefined
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
