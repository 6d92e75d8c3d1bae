import { contentHash } from './hash.js'

/** What lists have filled, by field: the hash of the value and of the source that said it. Kept in the ledger. */
export type Filled = Readonly<Record<string, string>>

/** The ledger key under which is kept what an import filled of a person. */
export const filledKey = (id: string | number): string => `filled:people:${id}`

type Filling = {
  /** What the document holds of these fields. */
  current: Readonly<Record<string, unknown>>
  /** What a source says. */
  wanted: Readonly<Record<string, unknown>>
  filled: Filled
  /** The path of the source. */
  source: string
  force: boolean
}

/**
 * Which fields of a document a source fills: those that are empty, and those that the same source filled before and
 * says otherwise now. What an editor wrote, changed or emptied stays (but for `force`). Lists are added to, once.
 */
export function fillFields(filling: Filling): { changes: Record<string, unknown>; filled: Filled } {
  const changes: Record<string, unknown> = {}
  const filled: Record<string, string> = { ...filling.filled }
  for (const [field, value] of Object.entries(filling.wanted)) {
    if (isEmpty(value)) continue
    const change = Array.isArray(value)
      ? addTo({ ...filling, filled, field, items: value })
      : fillOne({ ...filling, filled, field, value })
    if (change !== undefined) changes[field] = change
  }
  return { changes, filled }
}

export const readFilled = (text: string | undefined): Filled =>
  text?.startsWith('{') ? JSON.parse(text) : {}

export const writeFilled = (filled: Filled): string =>
  JSON.stringify(Object.fromEntries(Object.entries(filled).sort(([one], [other]) => (one < other ? -1 : 1))))

type One = Omit<Filling, 'filled' | 'wanted'> & { filled: Record<string, string>; field: string }

function fillOne({ current, filled, field, value, source, force }: One & { value: unknown }): unknown {
  const mark = markOf(value, source)
  const now = current[field]
  const before = filled[field]
  if (!isEmpty(now) && short(now) === short(value)) {
    filled[field] ??= mark
    return undefined
  }
  const isOurs = isEmpty(now) ? before === undefined : before === markOf(now, source)
  if (!isOurs && !(force && (before === undefined || before.endsWith(short(source))))) return undefined
  filled[field] = mark
  return value
}

/** What an editor took out of a list is not put there again by a source that says the same as before. */
function addTo({
  current,
  filled,
  field,
  items,
  source,
  force,
}: One & { items: readonly unknown[] }): unknown {
  const key = `${field} ${short(source)}`
  const mark = short(items)
  if (filled[key] === mark && !force) return undefined
  filled[key] = mark
  const there = Array.isArray(current[field]) ? current[field] : []
  const known = new Set(there.map(short))
  const added = items.filter((item) => !known.has(short(item)))
  return added.length ? [...there, ...added] : undefined
}

const markOf = (value: unknown, source: string): string => `${short(value)}@${short(source)}`

/** A few characters that tell values apart. */
export const short = (value: unknown): string =>
  contentHash(typeof value === 'object' ? value : [value]).slice(0, 8)

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)
