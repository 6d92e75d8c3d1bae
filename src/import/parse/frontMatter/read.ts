import { type Say, say } from '../../say.js'
import type { FrontMatterEntry } from './entry.js'
import { recover } from './recover.js'
import { inWords } from './shown.js'
import type { FrontMatterFormat } from './split.js'
import { readJSON, readTOML } from './toml.js'
import { readYAML } from './yaml.js'

const longest = 200_000
const readers = { yaml: readYAML, toml: readTOML, json: readJSON }

/** Reads front matter; where it is invalid, key by key, which is reported. Of a key that is there twice the last counts. */
export function readFrontMatter({
  raw,
  format = 'yaml',
  line,
}: {
  raw: string
  format?: FrontMatterFormat
  line: number
}): { entries: FrontMatterEntry[]; warnings: Say[] } {
  const { entries, problem } =
    raw.length > longest
      ? { problem: { line, message: `${raw.length} characters` } }
      : readers[format]({ raw, line })
  if (entries) return withoutDoubles(entries)
  const readOne = raw.length > longest ? () => ({ problem: { line, message: '' } }) : readers[format]
  const recovered = recover({ raw, line, sign: format === 'toml' ? '=' : ':', readOne })
  const { entries: read, warnings } = withoutDoubles(recovered.entries)
  const values = { format: format.toUpperCase(), problem: problem.message }
  const invalid = say({ key: 'frontMatterInvalid', line: problem.line, values })
  return { entries: read, warnings: [invalid, ...recovered.warnings, ...warnings] }
}

function withoutDoubles(entries: FrontMatterEntry[]): { entries: FrontMatterEntry[]; warnings: Say[] } {
  const last = new Map(entries.map((entry) => [entry.key, entry]))
  const before = new Map<string, FrontMatterEntry>()
  const warnings = entries.flatMap((entry) => {
    const earlier = before.get(entry.key)
    before.set(entry.key, entry)
    if (!earlier) return []
    const values = { key: entry.key, value: inWords(earlier.value) }
    return [say({ key: 'frontMatterTwice', line: entry.line, values })]
  })
  return { entries: [...last.values()], warnings }
}
