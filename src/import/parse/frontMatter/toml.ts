import { parse, TomlError } from 'smol-toml'
import { asJSON, type FrontMatterEntry, type FrontMatterRead, firstSentence } from './entry.js'

/** Front matter as TOML. */
export function readTOML({ raw, line }: { raw: string; line: number }): FrontMatterRead {
  try {
    return { entries: placed({ values: parse(raw), raw, line }) }
  } catch (error) {
    const at = error instanceof TomlError ? line + error.line - 1 : line
    return {
      problem: { line: at, message: error instanceof Error ? firstSentence(error.message) : 'unreadable' },
    }
  }
}

/** Front matter as JSON. */
export function readJSON({ raw, line }: { raw: string; line: number }): FrontMatterRead {
  return { entries: placed({ values: JSON.parse(raw), raw, line }) }
}

/** The keys with the line on which each first stands at the beginning. */
function placed({
  values,
  raw,
  line,
}: {
  values: Record<string, unknown>
  raw: string
  line: number
}): FrontMatterEntry[] {
  const lines = new Map<string, number>()
  for (const [index, text] of raw.split('\n').entries()) {
    const key = /^[\s{,]*\[{0,2}\s*(?:"([^"]+)"|'([^']+)'|([\p{L}\p{N}_-]+))/u
      .exec(text)
      ?.slice(1)
      .find(Boolean)
    if (key && !lines.has(key)) lines.set(key, line + index)
  }
  return Object.entries(values).map(([key, value]) => ({
    key,
    value: asJSON(value),
    line: lines.get(key) ?? line,
  }))
}
