import { repairEncoding } from '../../../identity/index.js'
import { type Say, say } from '../../say.js'
import type { Json } from '../types.js'
import type { FrontMatterEntry } from './entry.js'

/** Repairs garbled text in front matter, each repair reported with its key. */
export function repairFrontMatter(entries: FrontMatterEntry[]): {
  entries: FrontMatterEntry[]
  warnings: Say[]
} {
  const warnings: Say[] = []
  const repaired = entries.map(({ key, value, line }) => {
    const mended = repairValue(value, ({ before, after }) =>
      warnings.push(say({ key: 'repaired', line, values: { where: key, before, after } })),
    )
    return { key, value: mended, line }
  })
  return { entries: repaired, warnings }
}

type Report = (change: { before: string; after: string }) => void

function repairValue(value: Json, report: Report): Json {
  if (typeof value === 'string') {
    const { text, repaired } = repairEncoding(value)
    if (repaired) report(changeOf({ before: value, after: text }))
    return text
  }
  if (Array.isArray(value)) return value.map((item) => repairValue(item, report))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, repairValue(item, report)]))
}

const around = 20

/** The part of two texts in which they differ, with a few characters before and after it. */
export function changeOf({ before, after }: { before: string; after: string }): {
  before: string
  after: string
} {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const part = (text: string) =>
    text.slice(Math.max(0, start - around), text.length - Math.max(0, end - around))
  return { before: part(before), after: part(after) }
}
