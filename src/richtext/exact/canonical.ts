import { isRecord } from '../lexical/index.js'

/** What a node says, as text: equal for nodes that show the same, whatever ids and defaults they were written with. */
export const canonical = (value: unknown): string => JSON.stringify(plain(value)) ?? ''

/** What the editor works out by itself, or tells apart nodes of equal content. */
const incidental = new Set(['id', 'version', 'direction', 'textFormat', 'textStyle', 'blockName'])

/** Values that are the same as none at all. */
const defaults: Record<string, unknown> = { mode: 'normal', colSpan: 1, rowSpan: 1 }

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length ? value.map(plain) : undefined
  if (!isRecord(value)) return value || undefined
  const entries = Object.keys(value)
    .sort()
    .filter((key) => !incidental.has(key) && value[key] !== defaults[key])
    .map((key) => [key, plain(value[key])] as const)
    .filter(([, entry]) => entry !== undefined)
  return entries.length ? Object.fromEntries(entries) : undefined
}
